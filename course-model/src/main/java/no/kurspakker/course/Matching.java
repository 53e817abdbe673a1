package no.kurspakker.course;

import java.util.List;

/** Pairs to put together; the right-hand texts may repeat (SCORM: {@code matching}). */
public record Matching(
        UnitId id,
        List<Block> prompt,
        List<MatchPair> pairs,
        List<Block> explanation,
        SourceSpan source)
        implements KnowledgeCheck {

    public Matching {
        prompt = List.copyOf(prompt);
        explanation = List.copyOf(explanation);
        pairs = List.copyOf(pairs);
    }

    @Override
    public <R> R acceptCheck(KnowledgeCheckVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
