package no.kurspakker.tracking.statement;

/** An operation on every kind of {@link StatementObject}. */
public interface StatementObjectVisitor<R> {

    R visit(Activity activity);

    R visit(Agent agent);

    R visit(Group group);

    R visit(StatementRef statementRef);

    R visit(SubStatement subStatement);
}
