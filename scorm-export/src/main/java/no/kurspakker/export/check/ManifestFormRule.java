package no.kurspakker.export.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;

/**
 * What others may write and no package of ours does: a score to master and the title 0, which Moodle reads wrongly, and schemas that are
 * not in the package.
 */
final class ManifestFormRule implements Rule {

    private static final Pattern REFUSED =
            Pattern.compile("\\bmasteryscore\\b|<title>\\s*0\\s*</title>");
    private static final Pattern SCHEMAS = Pattern.compile("schemaLocation=\"([^\"]*)\"");

    @Override
    public void check(Subject subject, Findings findings) throws IOException {
        Optional<Content> manifest = subject.descriptor(Descriptor.MANIFEST);
        if (manifest.isPresent()) {
            String text = text(manifest.get());
            for (Matcher refused = REFUSED.matcher(text); refused.find(); ) {
                findings.report(PackageProblem.MANIFEST_FORM, refused.group());
            }
            Set<String> files = subject.tree().files().keySet().stream()
                    .map(PackagePath::value)
                    .collect(Collectors.toSet());
            for (Matcher schemas = SCHEMAS.matcher(text); schemas.find(); ) {
                reportMissing(schemas.group(1).strip().split("\\s+", -1), files, findings);
            }
        }
    }

    /** @param pairs namespaces, each with the schema after it */
    private static void reportMissing(String[] pairs, Set<String> files, Findings findings) {
        for (int i = 1; i < pairs.length; i += 2) {
            if (!files.contains(pairs[i])) {
                findings.report(PackageProblem.MANIFEST_FORM, "schemaLocation " + pairs[i]);
            }
        }
    }

    private static String text(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
