package no.kurspakker.cli;

import java.util.ArrayList;
import java.util.List;
import no.kurspakker.course.problem.NearestMatch;
import no.kurspakker.export.format.PackageFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What stands behind {@code --format}. */
final class FormatNames {

    private FormatNames() {}

    /**
     * {@return the formats named, each once, in the order named; those that learners open when none is}
     *
     * @throws ParameterException if there is no format of such a name
     */
    static List<PackageFormat> parse(List<String> names, CommandSpec command, Output output) {
        if (names.isEmpty()) {
            return PackageFormat.usual();
        }
        List<PackageFormat> named = new ArrayList<>();
        for (String name : names) {
            PackageFormat format = PackageFormat.of(name.strip())
                    .orElseThrow(() -> new ParameterException(
                            command.commandLine(), unknown(name.strip(), output.texts())));
            if (!named.contains(format)) {
                named.add(format);
            }
        }
        return named;
    }

    private static String unknown(String name, Texts texts) {
        List<String> ids = PackageFormat.ids();
        return texts.text("usage.unknown-format", name)
                + NearestMatch.of(name, ids)
                        .map(near -> texts.text("usage.nearest", near))
                        .orElse(texts.text("usage.known", String.join(", ", ids)));
    }
}
