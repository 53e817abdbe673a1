package no.kurspakker.portal.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The queries of one file: each begins with a line {@code -- name: …}. */
public final class SqlFile {

    private static final String NAME = "-- name: ";

    private final String file;
    private final Map<String, String> queries;

    private SqlFile(String file, Map<String, String> queries) {
        this.file = file;
        this.queries = queries;
    }

    /** {@return the queries of {@code file}, which lies beside the class {@code neighbour}} */
    public static SqlFile of(Class<?> neighbour, String file) {
        try (InputStream in = neighbour.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("file: no " + file + " beside " + neighbour);
            }
            return new SqlFile(file, split(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    private static Map<String, String> split(String text) {
        Map<String, String> queries = new HashMap<>();
        for (String part : text.split(NAME, -1)) {
            int end = part.indexOf('\n');
            if (end > 0 && !part.isBlank()) {
                queries.put(part.substring(0, end).strip(), part.substring(end).strip());
            }
        }
        return queries;
    }

    /** {@return the query called {@code name}} */
    public String get(String name) {
        String query = queries.get(name);
        if (query == null) {
            throw new IllegalArgumentException("name: no query " + name + " in " + file);
        }
        return query;
    }

    /** {@return the query called {@code name} with as many question marks in {@code (?)} as there are values} */
    public String get(String name, int values) {
        return get(name).replace("(?)", "(?" + ", ?".repeat(values - 1) + ")");
    }
}
