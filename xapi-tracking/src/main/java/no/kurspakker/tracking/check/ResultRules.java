package no.kurspakker.tracking.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Results and scores (1.0.3, 2.4.5; 2.0, 4.2.2.4). */
final class ResultRules {

    private static final Set<String> RESULT =
            Set.of("score", "success", "completion", "response", "duration", "extensions");
    private static final Set<String> SCORE = Set.of("scaled", "raw", "min", "max");

    private ResultRules() {}

    static void check(Node result) {
        if (!result.isObject()) {
            return;
        }
        result.allow(RESULT);
        result.member("score").ifPresent(ResultRules::score);
        result.member("success").ifPresent(Node::isBoolean);
        result.member("completion").ifPresent(Node::isBoolean);
        result.member("response").ifPresent(Node::string);
        result.member("duration").ifPresent(FormatRules::duration);
        result.member("extensions").ifPresent(FormatRules::extensions);
    }

    private static void score(Node score) {
        if (!score.isObject()) {
            return;
        }
        score.allow(SCORE);
        Optional<BigDecimal> scaled = score.member("scaled").flatMap(Node::number);
        Optional<BigDecimal> raw = score.member("raw").flatMap(Node::number);
        Optional<BigDecimal> min = score.member("min").flatMap(Node::number);
        Optional<BigDecimal> max = score.member("max").flatMap(Node::number);
        scaled.filter(value -> value.abs().compareTo(BigDecimal.ONE) > 0)
                .ifPresent(value -> tell(score, "scaled", "is not from -1 to 1"));
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) >= 0) {
            tell(score, "min", "is not less than max");
            return;
        }
        if (raw.isPresent() && min.isPresent() && raw.get().compareTo(min.get()) < 0) {
            tell(score, "raw", "is less than min");
        }
        if (raw.isPresent() && max.isPresent() && raw.get().compareTo(max.get()) > 0) {
            tell(score, "raw", "is greater than max");
        }
    }

    private static void tell(Node score, String name, String what) {
        score.member(name)
                .ifPresent(
                        node -> node.fault(Requirement.SCORE, Quote.of(node.value()) + " " + what));
    }
}
