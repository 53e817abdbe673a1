package no.kurspakker.tracking.statement;

/** An inverse functional identifier: what makes an agent or a group the one it is (1.0.3, 2.4.2.3). */
public sealed interface Identifier permits Mbox, MboxSha1sum, OpenId, Account {

    <R> R accept(IdentifierVisitor<R> visitor);
}
