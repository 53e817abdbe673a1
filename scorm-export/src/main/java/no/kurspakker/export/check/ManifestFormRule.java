package no.kurspakker.export.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.kurspakker.export.Content;

/**
 * A manifest in the form that Moodle reads: it knows elements by their literal prefix, does not trim text, and cannot
 * import some things that the schemas allow.
 */
final class ManifestFormRule implements Rule {

    private static final Pattern PREFIX =
            Pattern.compile("xmlns:([^=\\s]+)\\s*=\\s*[\"']([^\"']*)");
    private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");

    @Override
    public void check(Subject subject, Findings findings) throws IOException {
        Optional<Content> file = subject.descriptor(Descriptor.MANIFEST);
        if (file.isPresent()) {
            String manifest = Scans.text(file.get());
            String version = subject.rules().schemaVersion().orElseThrow();
            for (String fault : faults(manifest, version)) {
                findings.report(PackageProblem.MANIFEST_FORM, fault);
            }
        }
    }

    private static List<String> faults(String manifest, String version) {
        List<String> faults = new ArrayList<>();
        if (!manifest.contains("<manifest ")) {
            faults.add("<manifest> with a prefix");
        }
        if (!manifest.contains("<schemaversion>" + version + "</schemaversion>")) {
            faults.add("no <schemaversion>" + version + "</schemaversion>");
        }
        for (String refused : List.of("&#", "<!DOCTYPE", "mapInfo", "masteryscore")) {
            if (manifest.contains(refused)) {
                faults.add(refused);
            }
        }
        addPrefixes(manifest, faults);
        addTitles(manifest, faults);
        return faults;
    }

    private static void addPrefixes(String manifest, List<String> faults) {
        for (Matcher found = PREFIX.matcher(manifest); found.find(); ) {
            if (!found.group(1).equals(prefixOf(found.group(2)))) {
                faults.add("xmlns:" + found.group(1) + "=\"" + found.group(2) + "\"");
            }
        }
    }

    private static String prefixOf(String namespace) {
        String name = namespace.substring(namespace.lastIndexOf('/') + 1);
        return switch (name) {
            case "XMLSchema-instance" -> "xsi";
            case "imsss" -> "imsss";
            default -> name.startsWith("adl") ? name.substring(0, name.indexOf('_')) : "";
        };
    }

    private static void addTitles(String manifest, List<String> faults) {
        for (Matcher found = TITLE.matcher(manifest); found.find(); ) {
            String title = found.group(1);
            if (title.isEmpty() || title.equals("0") || !title.equals(title.strip())) {
                faults.add(found.group());
            }
        }
    }
}
