package no.kurspakker.portal.preview;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands between content and platform. */
enum Network {
    NORMAL,
    /** Every request takes more than a second, as on a bad telephone line. */
    SLOW,
    /** Connections end without an answer. */
    LOST;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Network> of(String id) {
        return Arrays.stream(values())
                .filter(network -> network.id().equals(id))
                .findFirst();
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(Network::id).toList();
    }
}
