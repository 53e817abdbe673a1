package no.kurspakker.tracking.statement;

import java.util.Optional;

/** What came of it (1.0.3, 2.4.5). */
public record Result(
        Optional<Score> score,
        Optional<Boolean> success,
        Optional<Boolean> completion,
        Optional<String> response,
        Optional<IsoDuration> duration,
        Extensions extensions) {

    /** A result that says nothing yet. */
    public static final Result EMPTY = new Result(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Extensions.NONE);

    public Result withScore(Score reached) {
        return new Result(
                Optional.of(reached), success, completion, response, duration, extensions);
    }

    public Result withSuccess(boolean succeeded) {
        return new Result(
                score, Optional.of(succeeded), completion, response, duration, extensions);
    }

    public Result withCompletion(boolean completed) {
        return new Result(score, success, Optional.of(completed), response, duration, extensions);
    }

    public Result withResponse(String text) {
        return new Result(score, success, completion, Optional.of(text), duration, extensions);
    }

    public Result withDuration(IsoDuration spent) {
        return new Result(score, success, completion, response, Optional.of(spent), extensions);
    }

    public Result withExtensions(Extensions more) {
        return new Result(score, success, completion, response, duration, more);
    }
}
