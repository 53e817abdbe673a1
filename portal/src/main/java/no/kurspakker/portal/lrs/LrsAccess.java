package no.kurspakker.portal.lrs;

import java.util.List;
import no.kurspakker.portal.key.Credentials;

/**
 * Who may use an LRS.
 *
 * @param origins of pages elsewhere that may ask from within a browser: {@code https://…} without path
 */
public record LrsAccess(Credentials credentials, List<String> origins) {

    public LrsAccess {
        origins = List.copyOf(origins);
    }
}
