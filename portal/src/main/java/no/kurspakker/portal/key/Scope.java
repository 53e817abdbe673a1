package no.kurspakker.portal.key;

import java.util.Arrays;
import java.util.Optional;

/** What a key may do. Their names are those that LRSs share. */
public enum Scope {
    ALL("all"),
    ALL_READ("all/read"),
    STATEMENTS_WRITE("statements/write"),
    STATEMENTS_READ("statements/read"),
    /** Only the statements that this key has written. */
    STATEMENTS_READ_MINE("statements/read/mine"),
    STATE("state"),
    /** Activity and agent profiles. */
    PROFILE("profile"),
    /** Definitions of activities, and names of agents. */
    DEFINE("define");

    private final String text;

    Scope(String text) {
        this.text = text;
    }

    /** {@return the scope called {@code text}} */
    public static Optional<Scope> parse(String text) {
        return Arrays.stream(values()).filter(scope -> scope.text.equals(text)).findFirst();
    }

    @Override
    public String toString() {
        return text;
    }
}
