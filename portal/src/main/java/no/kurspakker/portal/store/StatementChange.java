package no.kurspakker.portal.store;

import java.util.Optional;

/** A stored statement that is to be replaced where it stands, or to go. */
public record StatementChange(StoredStatement before, Optional<NewStatement> after) {

    /** {@return that {@code statement} goes} */
    public static StatementChange removal(StoredStatement statement) {
        return new StatementChange(statement, Optional.empty());
    }

    /** {@return that {@code after} stands where {@code before} does, with the same time of storage} */
    public static StatementChange of(StoredStatement before, NewStatement after) {
        return new StatementChange(before, Optional.of(after));
    }
}
