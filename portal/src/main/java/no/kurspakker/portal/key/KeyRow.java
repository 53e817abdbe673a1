package no.kurspakker.portal.key;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.kurspakker.portal.store.Micros;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.value.JsonObject;

/**
 * A credential as it lies in the database.
 *
 * @param ends when it expires or has been ended, in microseconds since 1970
 */
@SuppressWarnings("ArrayRecordComponent") // Two of them are never compared.
record KeyRow(Credential credential, byte[] hash, long created, Optional<Long> ends) {

    static KeyRow read(ResultSet row) throws SQLException {
        Credential credential = new Credential(
                row.getString("id"),
                CredentialKind.valueOf(row.getString("kind")),
                row.getString("title"),
                scopes(row.getString("scopes")),
                Optional.ofNullable(row.getString("course")),
                words(row.getString("origins")),
                session(row));
        Optional<Long> ended = number(row, "ended");
        return new KeyRow(
                credential,
                row.getBytes("secret_hash"),
                row.getLong("created"),
                ended.isPresent() ? ended : number(row, "expires"));
    }

    /** {@return the key as people may see it} */
    KeyInfo info() {
        return new KeyInfo(credential, Micros.instant(created), ends.map(Micros::instant));
    }

    private static Optional<Long> number(ResultSet row, String name) throws SQLException {
        long number = row.getLong(name);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }

    private static Optional<Credential.Session> session(ResultSet row) throws SQLException {
        String actor = row.getString("actor");
        return actor == null
                ? Optional.empty()
                : Optional.of(new Credential.Session(
                        (JsonObject) JsonReader.read(actor),
                        UUID.fromString(row.getString("registration")),
                        row.getString("activity")));
    }

    private static Set<Scope> scopes(String text) {
        return words(text).stream()
                .flatMap(word -> Scope.parse(word).stream())
                .collect(Collectors.toSet());
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
