package no.kurspakker.maven;

import java.util.ArrayList;
import java.util.List;
import no.kurspakker.course.problem.NearestMatch;
import no.kurspakker.export.format.PackageFormat;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** The parameter {@code formats}. */
final class FormatNames {

    private FormatNames() {}

    /** {@return the formats named, each once, in the order named; those that learners open when none is} */
    static List<PackageFormat> parse(@Nullable List<String> names) throws MojoFailureException {
        if (names == null || names.isEmpty()) {
            return PackageFormat.usual();
        }
        List<PackageFormat> formats = new ArrayList<>();
        for (String name : names) {
            PackageFormat format = parse(name.strip());
            if (!formats.contains(format)) {
                formats.add(format);
            }
        }
        return formats;
    }

    private static PackageFormat parse(String name) throws MojoFailureException {
        return PackageFormat.of(name)
                .orElseThrow(() -> new MojoFailureException("parameter formats: unknown format \""
                        + name + "\""
                        + NearestMatch.of(name, PackageFormat.ids())
                                .map(near -> "; did you mean \"" + near + "\"?")
                                .orElse("")
                        + " (formats: " + String.join(", ", PackageFormat.ids()) + ")"));
    }
}
