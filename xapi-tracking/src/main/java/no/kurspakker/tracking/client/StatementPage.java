package no.kurspakker.tracking.client;

import java.util.List;
import java.util.Optional;
import no.kurspakker.tracking.statement.Statement;

/**
 * Some of the statements that were asked for.
 *
 * @param more where the next ones are, as the LRS wrote it
 */
public record StatementPage(List<Statement> statements, Optional<String> more) {

    public StatementPage {
        statements = List.copyOf(statements);
    }
}
