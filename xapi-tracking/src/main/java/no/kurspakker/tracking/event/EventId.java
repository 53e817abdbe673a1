package no.kurspakker.tracking.event;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import no.kurspakker.course.Iri;

/**
 * The id of an event that happens once in a registration: UUIDv5 (RFC 4122, section 4.3) of the registration as name space and, as name,
 * the activity's IRI, a space and the verb's IRI in UTF-8.
 */
public final class EventId {

    private static final long VERSION_5 = 0x5000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private EventId() {}

    public static UUID of(UUID registration, Iri activity, Iri verb) {
        byte[] name = (activity + " " + verb).getBytes(StandardCharsets.UTF_8);
        ByteBuffer input = ByteBuffer.allocate(Long.BYTES * 2 + name.length)
                .putLong(registration.getMostSignificantBits())
                .putLong(registration.getLeastSignificantBits())
                .put(name);
        ByteBuffer sum = ByteBuffer.wrap(sha1(input.array()));
        long high = (sum.getLong() & ~0xF000L) | VERSION_5;
        long low = (sum.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | VARIANT;
        return new UUID(high, low);
    }

    private static byte[] sha1(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(bytes);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
