package no.kurspakker.portal.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Sixteen bytes that stand for a text of any length in an index, or for a UUID. */
public record Key(long high, long low) implements Comparable<Key> {

    /** The key of what is absent. */
    public static final Key NONE = new Key(0, 0);

    private static final int LENGTH = 16;

    /** {@return the first half of the SHA-256 sum of {@code text}} */
    public static Key of(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return of(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    public static Key of(UUID id) {
        return new Key(id.getMostSignificantBits(), id.getLeastSignificantBits());
    }

    /** {@return the key that {@code bytes} begin with} */
    public static Key of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new Key(buffer.getLong(), buffer.getLong());
    }

    public UUID uuid() {
        return new UUID(high, low);
    }

    public byte[] bytes() {
        return ByteBuffer.allocate(LENGTH).putLong(high).putLong(low).array();
    }

    @Override
    public int compareTo(Key other) {
        int first = Long.compareUnsigned(high, other.high);
        return first != 0 ? first : Long.compareUnsigned(low, other.low);
    }
}
