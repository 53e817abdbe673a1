package no.kurspakker.portal.store;

import java.util.List;
import java.util.Optional;

/**
 * One page of statements.
 *
 * @param next behind which number to go on; absent if these are the last
 */
public record StatementRows(List<FoundStatement> statements, Optional<Long> next) {

    public StatementRows {
        statements = List.copyOf(statements);
    }
}
