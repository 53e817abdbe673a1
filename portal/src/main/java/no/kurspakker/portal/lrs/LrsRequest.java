package no.kurspakker.portal.lrs;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One request.
 *
 * @param method in capital letters
 * @param path below the address of the LRS, such as {@code /statements}
 * @param query what follows the question mark, still encoded
 * @param headers by lower-case name
 */
@SuppressWarnings("ArrayRecordComponent") // Two of them are never compared.
record LrsRequest(
        String method, String path, String query, Map<String, String> headers, byte[] body) {

    LrsRequest {
        headers = Map.copyOf(headers);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    boolean isRead() {
        return method.equals("GET") || method.equals("HEAD");
    }
}
