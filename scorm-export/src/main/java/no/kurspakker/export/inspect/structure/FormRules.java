package no.kurspakker.export.inspect.structure;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.export.inspect.container.PackageFiles;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;
import no.kurspakker.export.inspect.reading.XmlElement;

/** How a manifest is written, beside what it says. */
final class FormRules {

    private static final Pattern REFERENCE = Pattern.compile("&#[xX]?[0-9a-fA-F]{1,7};");

    private FormRules() {}

    static void judge(Manifest manifest, byte[] bytes, PackageFiles files, Findings findings) {
        reference(new String(bytes, StandardCharsets.UTF_8), findings);
        schemas(manifest, files, findings);
        manifest.root().children().stream()
                .flatMap(child -> child.all("manifest").stream())
                .forEach(inner -> findings.at(inner.place(), PackageFinding.SUBMANIFEST));
        for (XmlElement location : manifest.root().all("location")) {
            String file = location.text().strip();
            if (location.namespace().contains("adlcp") && !files.has(file)) {
                findings.at(location.place(), PackageFinding.METADATA_FILE_MISSING, file);
            }
        }
    }

    private static void reference(String text, Findings findings) {
        Matcher found = REFERENCE.matcher(text);
        if (found.find()) {
            String before = text.substring(0, found.start());
            int line = 1
                    + (int) before.chars()
                            .filter(character -> character == '\n')
                            .count();
            SourceSpan place =
                    new SourceSpan(Manifest.NAME, line, found.start() - before.lastIndexOf('\n'));
            findings.at(place, PackageFinding.CHARACTER_REFERENCE, found.group());
        }
    }

    private static void schemas(Manifest manifest, PackageFiles files, Findings findings) {
        Optional<String> pairs = manifest.root().attribute("schemaLocation");
        String[] parts = pairs.orElse("").strip().split("\\s+", -1);
        for (int i = 1; i < parts.length; i += 2) {
            if (!parts[i].contains("://") && !files.has(parts[i])) {
                findings.at(
                        manifest.root().place(), PackageFinding.CONTROL_DOCUMENT_MISSING, parts[i]);
            }
        }
    }
}
