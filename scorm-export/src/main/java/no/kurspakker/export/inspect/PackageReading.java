package no.kurspakker.export.inspect;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import no.kurspakker.export.inspect.container.PackageFiles;
import no.kurspakker.export.inspect.container.TextReader;
import no.kurspakker.export.inspect.content.ContentRules;
import no.kurspakker.export.inspect.content.ScannedText;
import no.kurspakker.export.inspect.content.Signal;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;
import no.kurspakker.export.inspect.reading.XmlReading;
import no.kurspakker.export.inspect.structure.Material;
import no.kurspakker.export.inspect.structure.StructureRules;

/** Judges texts as they come, and keeps those that describe the package. */
final class PackageReading implements TextReader {

    /** The most bytes of a text that are looked into. */
    private static final int LARGEST_TEXT = 4 << 20;

    /** The most bytes of all that is kept. */
    private static final long LARGEST_KEPT = 64L << 20;

    private final Findings findings;
    private final Map<String, byte[]> kept = new HashMap<>();
    private final Set<Signal> signals = EnumSet.noneOf(Signal.class);
    private PackageFiles files = PackageFiles.of(0, Map.of());
    private long left = LARGEST_KEPT;

    PackageReading(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void begin(PackageFiles all) {
        files = all;
    }

    @Override
    public int limit(String name) {
        if (StructureRules.isDescription(name)) {
            return XmlReading.LARGEST;
        }
        return ContentRules.isText(name) ? LARGEST_TEXT : 0;
    }

    @Override
    public void text(String name, byte[] bytes) {
        if (StructureRules.isDescription(name) && bytes.length <= left) {
            kept.put(name, bytes);
            left -= bytes.length;
        }
        if (ContentRules.isText(name)) {
            ScannedText text = ContentRules.scan(name, bytes);
            text.tell(files, findings);
            signals.addAll(text.signals());
        }
    }

    @Override
    public void tooLarge(String name, long size) {
        PackageFinding code = StructureRules.isDescription(name)
                ? PackageFinding.MANIFEST_TOO_LARGE
                : PackageFinding.PAGE_TOO_LARGE;
        findings.on(
                name,
                code,
                code == PackageFinding.PAGE_TOO_LARGE
                        ? String.valueOf(size)
                        : XmlReading.LARGEST + " bytes");
    }

    Material material() {
        return new Material(files, kept, signals);
    }
}
