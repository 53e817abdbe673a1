package no.kurspakker.course;

import java.util.List;

/** One question of a group task. */
public record Question(List<Inline> text, SourceSpan source) {

    public Question {
        text = List.copyOf(text);
    }
}
