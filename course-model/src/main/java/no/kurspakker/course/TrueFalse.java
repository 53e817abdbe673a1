package no.kurspakker.course;

import java.util.List;

/**
 * True or false (SCORM: {@code true-false}).
 *
 * @param whenTrue the choice that stands for true
 * @param whenFalse the choice that stands for false
 */
public record TrueFalse(
        UnitId id,
        List<Block> prompt,
        Choice whenTrue,
        Choice whenFalse,
        List<Block> explanation,
        SourceSpan source)
        implements KnowledgeCheck {

    public TrueFalse {
        prompt = List.copyOf(prompt);
        explanation = List.copyOf(explanation);
    }

    @Override
    public <R> R acceptCheck(KnowledgeCheckVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
