package no.kurspakker.portal.store;

import java.util.UUID;

/** A statement the database has, or will have when the group is committed. */
record KnownStatement(long seq, NewStatement statement) {

    UUID id() {
        return statement.id();
    }
}
