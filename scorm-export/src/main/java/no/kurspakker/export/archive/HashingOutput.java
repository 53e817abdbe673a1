package no.kurspakker.export.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.LongConsumer;

/** Counts and hashes what goes through, and tells how far it has come. */
final class HashingOutput extends OutputStream {

    private static final long STEP = 64L << 20;

    private final OutputStream out;
    private final LongConsumer progress;
    private final MessageDigest digest = sha256();
    private long count;
    private long told;

    HashingOutput(OutputStream out, LongConsumer progress) {
        this.out = out;
        this.progress = progress;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        digest.update(bytes, offset, length);
        count += length;
        if (count - told >= STEP) {
            told = count;
            progress.accept(count);
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    long count() {
        return count;
    }

    /** {@return what has gone through; hashing begins anew after it} */
    WrittenArchive written() {
        return new WrittenArchive(count, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
