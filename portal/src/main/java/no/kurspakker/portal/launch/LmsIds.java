package no.kurspakker.portal.launch;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The ids that a platform gives AUs, blocks and courses, which may not be the publisher's own (cmi5 8.1.5, 9.3.9). They follow from
 * those, so that they are the same in every registration.
 *
 * @param home what makes them this portal's
 */
record LmsIds(String home) {

    /** {@return the id here of what its publisher calls {@code publisherId}} */
    String of(String publisherId) {
        String name = home + " " + publisherId;
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
