package no.kurspakker.tracking.statement;

/** What a statement is about (1.0.3, 2.4.4). */
public sealed interface StatementObject permits Activity, Actor, StatementRef, SubStatement {

    <R> R accept(StatementObjectVisitor<R> visitor);
}
