package no.kurspakker.course;

import java.util.List;

/**
 * One possible answer.
 *
 * @param feedback shown when it has been chosen; may be empty
 */
public record Choice(List<Inline> text, boolean isRight, List<Block> feedback, SourceSpan source) {

    public Choice {
        text = List.copyOf(text);
        feedback = List.copyOf(feedback);
    }
}
