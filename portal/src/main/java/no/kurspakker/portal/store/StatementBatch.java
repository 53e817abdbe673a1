package no.kurspakker.portal.store;

import java.util.List;

/** Statements that are stored all together or not at all, and the attachments that came with them. */
public record StatementBatch(List<NewStatement> statements, List<StoredAttachment> attachments) {

    public StatementBatch {
        statements = List.copyOf(statements);
        attachments = List.copyOf(attachments);
    }
}
