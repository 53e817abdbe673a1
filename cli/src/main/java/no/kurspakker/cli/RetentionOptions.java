package no.kurspakker.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.portal.privacy.KeepRule;
import no.kurspakker.portal.privacy.RetentionRules;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say how long a portal keeps things. */
final class RetentionOptions {

    private final Output output;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--keep", paramLabel = "[COURSE=]AGE", descriptionKey = "portal.keep")
    private List<String> keep = List.of();

    RetentionOptions(Output output) {
        this.output = output;
    }

    /**
     * {@return what the options say}
     *
     * @throws ParameterException if an age is none
     */
    RetentionRules rules() {
        KeepRule usual = RetentionRules.EVER.usual();
        Map<String, KeepRule> courses = new HashMap<>();
        for (String text : keep) {
            // An IRI may hold the sign itself; an age never does.
            int sign = text.lastIndexOf('=');
            Optional<KeepRule> rule = KeepRule.parse(text.substring(sign + 1));
            KeepRule known = rule.orElseThrow(() -> new ParameterException(
                    spec.commandLine(), output.texts().text("usage.keep", text)));
            if (sign < 0) {
                usual = known;
            } else {
                courses.put(text.substring(0, sign), known);
            }
        }
        return new RetentionRules(usual, courses);
    }
}
