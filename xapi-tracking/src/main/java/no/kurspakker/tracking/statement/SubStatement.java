package no.kurspakker.tracking.statement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A statement that has not happened, inside one that has (1.0.3, 2.4.4.3). */
public record SubStatement(
        Actor actor,
        Verb verb,
        StatementObject object,
        Optional<Result> result,
        Optional<Context> context,
        Optional<Instant> timestamp,
        List<Attachment> attachments)
        implements StatementObject {

    public SubStatement {
        attachments = List.copyOf(attachments);
        if (object instanceof SubStatement) {
            throw new IllegalArgumentException("a SubStatement holds no SubStatement");
        }
    }

    @Override
    public <R> R accept(StatementObjectVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
