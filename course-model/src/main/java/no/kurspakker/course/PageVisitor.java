package no.kurspakker.course;

/** An operation on every kind of {@link Page}. */
public interface PageVisitor<R> {

    R visit(Welcome welcome);

    R visit(Chapter chapter);

    R visit(GroupTask groupTask);
}
