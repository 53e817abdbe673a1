package no.kurspakker.export.relay;

import java.net.URI;
import no.kurspakker.course.Iri;
import no.kurspakker.course.LearnerAccounts;

/** A relay, and files that hold one. */
public final class RelayFiles {

    public static final String ADDRESS = "https://portal.example.org/relay/statements";
    public static final String KEY = "relay-5cT0pQ";
    public static final String SECRET = "hV3~rT9_wXyZ-0.aQ";
    public static final LearnerAccounts LEARNERS =
            new LearnerAccounts(new Iri("https://example.org/"), "ventiler-2026");

    private RelayFiles() {}

    public static Relay relay() {
        return new Relay(URI.create(ADDRESS), KEY, SECRET, LEARNERS);
    }

    /** {@return a file for the course {@code id}} */
    public static String of(String id) {
        return """
                {
                  "schema": 1,
                  "course": "%s",
                  "address": "%s",
                  "key": "%s",
                  "secret": "%s"
                }
                """.formatted(id, ADDRESS, KEY, SECRET);
    }
}
