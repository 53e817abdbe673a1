package no.kurspakker.tracking.json;

import java.math.BigDecimal;
import java.util.Optional;
import no.kurspakker.tracking.statement.IsoDuration;
import no.kurspakker.tracking.statement.Result;
import no.kurspakker.tracking.statement.Score;
import no.kurspakker.tracking.value.JsonBoolean;
import no.kurspakker.tracking.value.JsonNumber;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;

/** Results between their two forms. */
final class ResultJson {

    private ResultJson() {}

    static Result read(JsonObject json) {
        return new Result(
                Members.optional(json, "score").map(ResultJson::score),
                flag(json, "success"),
                flag(json, "completion"),
                json.string("response"),
                json.string("duration").map(IsoDuration::new),
                Members.extensions(json));
    }

    private static Score score(JsonObject json) {
        return new Score(
                number(json, "scaled"),
                number(json, "raw"),
                number(json, "min"),
                number(json, "max"));
    }

    private static Optional<BigDecimal> number(JsonObject json, String name) {
        return json.get(name).map(JsonNumber.class::cast).map(JsonNumber::decimal);
    }

    private static Optional<Boolean> flag(JsonObject json, String name) {
        return json.get(name).map(JsonBoolean.class::cast).map(JsonBoolean::isTrue);
    }

    static JsonObject write(Result result) {
        return new JsonObjectBuilder()
                .putValue("score", result.score().map(ResultJson::score))
                .putValue("success", result.success().map(JsonBoolean::of))
                .putValue("completion", result.completion().map(JsonBoolean::of))
                .putString("response", result.response())
                .putString("duration", result.duration())
                .putFilled("extensions", result.extensions().values())
                .build();
    }

    private static JsonObject score(Score score) {
        return new JsonObjectBuilder()
                .putValue("scaled", number(score.scaled()))
                .putValue("raw", number(score.raw()))
                .putValue("min", number(score.min()))
                .putValue("max", number(score.max()))
                .build();
    }

    private static Optional<JsonNumber> number(Optional<BigDecimal> value) {
        return value.map(decimal -> new JsonNumber(decimal.toString()));
    }
}
