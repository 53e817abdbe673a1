package no.kurspakker.export.inspect;

import static no.kurspakker.export.inspect.finding.PackageFinding.*;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import no.kurspakker.export.inspect.finding.PackageFinding;

/**
 * A package with a fault that is never alone.
 *
 * @param findings all that is found in it
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
record FaultyTogether(byte[] zip, Set<PackageFinding> findings) {

    private static final int MANY = 50_001;

    static Map<PackageFinding, FaultyTogether> all() {
        Map<PackageFinding, FaultyTogether> all = new EnumMap<>(PackageFinding.class);
        all.put(ENTRY_NAMES_DIFFER_BY_ACCENT, accents());
        all.put(TOO_MANY_FILES, many());
        all.put(PREFIXED_MANIFEST, prefixed());
        all.put(ORGANIZATIONS_MISSING, unorganized());
        return all;
    }

    /** Two spellings of one letter: neither is ASCII, and one is in two parts. */
    private static FaultyTogether accents() {
        Map<String, byte[]> files = Right.tincan();
        String name = "\u00e9.txt";
        files.put(name, new byte[] {'x'});
        files.put(Normalizer.normalize(name, Normalizer.Form.NFD), new byte[] {'x'});
        return of(files, ENTRY_NAMES_DIFFER_BY_ACCENT, ENTRY_NAME_NOT_ASCII, ENTRY_NAME_DECOMPOSED);
    }

    private static FaultyTogether many() {
        Map<String, byte[]> files = Right.tincan();
        for (int i = 0; i < MANY; i++) {
            files.put("files/%05d.txt".formatted(i), new byte[] {'x'});
        }
        return of(files, TOO_MANY_FILES);
    }

    /** A prefix for the elements of content packaging, which no platform's own packages have. */
    private static FaultyTogether prefixed() {
        Map<String, byte[]> files = Right.scorm12();
        String manifest = text(files)
                .replaceAll("<(/?)([a-z])", "<$1imscp:$2")
                .replace("xmlns=", "xmlns:imscp=");
        files.put("imsmanifest.xml", manifest.getBytes(StandardCharsets.UTF_8));
        return of(files, PREFIXED_MANIFEST);
    }

    private static FaultyTogether unorganized() {
        Map<String, byte[]> files = Right.scorm12();
        String manifest = text(files).replaceAll("(?s)<organizations.*</organizations>", "");
        files.put("imsmanifest.xml", manifest.getBytes(StandardCharsets.UTF_8));
        return of(files, ORGANIZATIONS_MISSING);
    }

    private static String text(Map<String, byte[]> files) {
        return new String(files.get("imsmanifest.xml"), StandardCharsets.UTF_8);
    }

    private static FaultyTogether of(Map<String, byte[]> files, PackageFinding... findings) {
        return new FaultyTogether(RawZip.of(files).bytes(), Set.of(findings));
    }
}
