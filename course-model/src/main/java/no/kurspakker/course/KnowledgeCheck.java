package no.kurspakker.course;

import java.util.List;

/** A question with an answer key, an explanation and unlimited tries. */
public sealed interface KnowledgeCheck extends Block
        permits SingleChoice, MultipleChoice, TrueFalse, Matching, Ordering {

    /** {@return its id, unique in its chapter} */
    UnitId id();

    List<Block> prompt();

    /** {@return what is shown after an answer; may be empty} */
    List<Block> explanation();

    @Override
    default <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }

    <R> R acceptCheck(KnowledgeCheckVisitor<R> visitor);
}
