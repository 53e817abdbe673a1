package no.kurspakker.course;

import java.util.List;

/** Any number of right choices; in SCORM an interaction of type choice. */
public record MultipleChoice(
        UnitId id,
        List<Block> prompt,
        List<Choice> choices,
        List<Block> explanation,
        SourceSpan source)
        implements KnowledgeCheck {

    public MultipleChoice {
        prompt = List.copyOf(prompt);
        explanation = List.copyOf(explanation);
        choices = List.copyOf(choices);
    }

    @Override
    public <R> R acceptCheck(KnowledgeCheckVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
