package no.kurspakker.export.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/**
 * What the end record says (APPNOTE 4.3.14 to 4.3.16).
 *
 * @param shift bytes before the first entry, which all offsets leave out
 */
record ZipEnd(long directory, long directorySize, long count, long shift) {

    private static final int SIGNATURE = 0x06054b50;
    private static final int LENGTH = 22;
    private static final int LONGEST = LENGTH + 0xffff;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int END64 = 0x06064b50;
    private static final int END64_LENGTH = 56;

    /** {@return the end record of {@code file}; empty if there is none that can be used} */
    static Optional<ZipEnd> find(ZipBytes file, List<ZipFault> faults) throws IOException {
        long tail = Math.max(0, file.size() - LONGEST);
        ByteBuffer bytes = file.read(tail, LONGEST);
        int found = -1;
        for (int at = bytes.limit() - LENGTH; at >= 0; at--) {
            if (bytes.getInt(at) == SIGNATURE) {
                found = found < 0 ? at : found;
                if (commentEnd(bytes, at) == bytes.limit()) {
                    return of(file, tail + at, faults);
                }
            }
        }
        if (found < 0) {
            faults.add(new ZipFault(ZipFaultKind.NO_END_RECORD, "", ""));
            return Optional.empty();
        }
        int after = bytes.limit() - commentEnd(bytes, found);
        faults.add(new ZipFault(ZipFaultKind.DATA_AFTER, "", String.valueOf(after)));
        return of(file, tail + found, faults);
    }

    private static int commentEnd(ByteBuffer bytes, int at) {
        return at + LENGTH + (bytes.getShort(at + 20) & 0xffff);
    }

    private static Optional<ZipEnd> of(ZipBytes file, long at, List<ZipFault> faults)
            throws IOException {
        ByteBuffer end = file.read(at, LENGTH);
        int disk = end.getShort(4) & 0xffff;
        int directoryDisk = end.getShort(6) & 0xffff;
        Optional<ByteBuffer> large = large(file, at, faults);
        if (large.isEmpty() && (disk | directoryDisk) != 0) {
            faults.add(new ZipFault(ZipFaultKind.SEVERAL_DISKS, "", String.valueOf(disk + 1)));
        }
        long size = large.map(b -> b.getLong(40)).orElse(end.getInt(12) & 0xffffffffL);
        long offset = large.map(b -> b.getLong(48)).orElse(end.getInt(16) & 0xffffffffL);
        long count = large.map(b -> b.getLong(32)).orElse(end.getShort(10) & 0xffffL);
        long border = large.isPresent() ? file.read(at - LOCATOR_LENGTH + 8, 8).getLong(0) : at;
        long shift = border - size - offset;
        if (size < 0 || offset < 0 || count < 0 || shift < 0) {
            String detail = offset + " + " + size + " / " + border;
            faults.add(new ZipFault(ZipFaultKind.DIRECTORY_OUTSIDE, "", detail));
            return Optional.empty();
        }
        if (shift > 0) {
            faults.add(new ZipFault(ZipFaultKind.DATA_BEFORE, "", String.valueOf(shift)));
        }
        return Optional.of(new ZipEnd(offset + shift, size, count, shift));
    }

    private static Optional<ByteBuffer> large(ZipBytes file, long at, List<ZipFault> faults)
            throws IOException {
        ByteBuffer locator = file.read(at - LOCATOR_LENGTH, at < LOCATOR_LENGTH ? 0 : 20);
        if (locator.limit() < LOCATOR_LENGTH || locator.getInt(0) != LOCATOR) {
            return Optional.empty();
        }
        long place = locator.getLong(8);
        ByteBuffer large = file.read(place, END64_LENGTH);
        if (place < 0 || large.limit() < END64_LENGTH || large.getInt(0) != END64) {
            return Optional.empty();
        }
        faults.add(new ZipFault(ZipFaultKind.ZIP64, "", ""));
        return Optional.of(large);
    }
}
