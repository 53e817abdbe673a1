package no.kurspakker.tracking.statement;

/** An operation on every kind of {@link Identifier}. */
public interface IdentifierVisitor<R> {

    R visit(Mbox mbox);

    R visit(MboxSha1sum mboxSha1sum);

    R visit(OpenId openId);

    R visit(Account account);
}
