package no.kurspakker.course;

import java.util.List;

/** One right choice of several; in SCORM an interaction of type choice. */
public record SingleChoice(
        UnitId id,
        List<Block> prompt,
        List<Choice> choices,
        List<Block> explanation,
        SourceSpan source)
        implements KnowledgeCheck {

    public SingleChoice {
        prompt = List.copyOf(prompt);
        explanation = List.copyOf(explanation);
        choices = List.copyOf(choices);
    }

    @Override
    public <R> R acceptCheck(KnowledgeCheckVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
