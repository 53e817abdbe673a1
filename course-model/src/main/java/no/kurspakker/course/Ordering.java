package no.kurspakker.course;

import java.util.List;

/** Steps to put in order, given in the right one (SCORM: {@code sequencing}). */
public record Ordering(
        UnitId id,
        List<Block> prompt,
        List<List<Inline>> steps,
        List<Block> explanation,
        SourceSpan source)
        implements KnowledgeCheck {

    public Ordering {
        prompt = List.copyOf(prompt);
        explanation = List.copyOf(explanation);
        steps = steps.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R acceptCheck(KnowledgeCheckVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
