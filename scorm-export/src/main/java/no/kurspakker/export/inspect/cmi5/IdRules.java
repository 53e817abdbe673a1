package no.kurspakker.export.inspect.cmi5;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.kurspakker.course.Iri;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;

/** Ids that are whole IRIs (3.0), each of them once (13.1.2 to 13.1.4), and references to objectives that there are. */
final class IdRules {

    private static final List<String> WITH_ID = List.of("course", "block", "objective", "au");

    private final Findings findings;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> objectives = new HashSet<>();
    private boolean kept = true;

    private IdRules(Findings findings) {
        this.findings = findings;
    }

    static boolean areKept(List<Placed> all, Findings findings) {
        IdRules rules = new IdRules(findings);
        for (String name : WITH_ID) {
            all.stream().filter(placed -> placed.is(name)).forEach(rules::judge);
        }
        all.stream().filter(placed -> placed.is("objective")).forEach(rules::reference);
        return rules.kept;
    }

    private void judge(Placed placed) {
        Optional<String> id = attribute(placed, "id");
        if (id.isPresent()) {
            judgeIri(placed, id.get());
            if (!seen.add(id.get().strip())) {
                report(PackageFinding.CMI5_ID_TWICE, placed, id.get());
            }
            if (placed.is("objective")) {
                objectives.add(id.get().strip());
            }
        }
        attribute(placed, "activityType").ifPresent(type -> judgeIri(placed, type));
    }

    private void reference(Placed placed) {
        attribute(placed, "idref")
                .filter(id -> !objectives.contains(id.strip()))
                .ifPresent(id -> report(PackageFinding.CMI5_OBJECTIVE_UNKNOWN, placed, id));
    }

    private void judgeIri(Placed placed, String id) {
        if (!Iri.isValid(id.strip())) {
            report(PackageFinding.CMI5_ID_NOT_IRI, placed, id);
        }
    }

    static Optional<String> attribute(Placed placed, String name) {
        return Optional.ofNullable(placed.element().attributes().get(name));
    }

    private void report(PackageFinding code, Placed placed, String id) {
        kept = false;
        findings.at(placed.element().place(), code, placed.path(), id);
    }
}
