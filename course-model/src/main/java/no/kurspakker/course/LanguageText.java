package no.kurspakker.course;

import java.util.List;

/** Text in another language than the text around it. */
public record LanguageText(LanguageTag language, List<Inline> text) implements Inline {

    public LanguageText {
        text = List.copyOf(text);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
