package no.kurspakker.course;

/** An operation on every kind of {@link KnowledgeCheck}. */
public interface KnowledgeCheckVisitor<R> {

    R visit(SingleChoice singleChoice);

    R visit(MultipleChoice multipleChoice);

    R visit(TrueFalse trueFalse);

    R visit(Matching matching);

    R visit(Ordering ordering);
}
