package no.kurspakker.export.inspect.content;

import java.util.List;
import java.util.Set;
import no.kurspakker.export.inspect.container.PackageFiles;
import no.kurspakker.export.inspect.finding.Findings;

/** What is known of one text before the other files of the package are; good for every package that holds it. */
public final class ScannedText {

    private final Findings findings;
    private final List<PlacedReference> references;
    private final Set<Signal> signals;

    ScannedText(Findings findings, List<PlacedReference> references, Set<Signal> signals) {
        this.findings = findings;
        this.references = List.copyOf(references);
        this.signals = Set.copyOf(signals);
    }

    /** Reports what is wrong with the text in a package that holds {@code files}. */
    public void tell(PackageFiles files, Findings to) {
        to.add(findings);
        References rules = new References(files, to);
        references.forEach(rules::judge);
    }

    /** {@return what its scripts say} */
    public Set<Signal> signals() {
        return signals;
    }
}
