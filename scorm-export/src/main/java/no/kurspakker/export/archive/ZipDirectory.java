package no.kurspakker.export.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the central directory of a zip file (APPNOTE 4.3.12), and holds each entry against its local header. */
final class ZipDirectory {

    /** The most bytes of a directory that are read: 50,000 entries have room for names of a kilobyte. */
    private static final long LARGEST = 64L << 20;

    private static final int MOST_ENTRIES = 200_000;

    private final ZipBytes file;
    private final List<ZipFault> faults = new ArrayList<>();

    ZipDirectory(ZipBytes file) {
        this.file = file;
    }

    ZipListing read() throws IOException {
        Optional<ZipEnd> end = ZipEnd.find(file, faults);
        List<ZipItem> items = end.isPresent() ? placed(entries(end.get()), end.get()) : List.of();
        return new ZipListing(items, faults);
    }

    private List<ZipPlace> entries(ZipEnd end) throws IOException {
        List<ZipPlace> found = new ArrayList<>();
        ByteBuffer bytes = file.read(end.directory(), Math.min(end.directorySize(), LARGEST));
        boolean whole = end.directorySize() <= LARGEST;
        while (whole && bytes.hasRemaining()) {
            CentralHeader header = new CentralHeader(bytes, bytes.position());
            whole = header.isWhole() && found.size() < MOST_ENTRIES;
            if (whole) {
                found.add(header.read(end.shift(), faults));
                bytes.position(header.end());
            }
        }
        if (!whole) {
            faults.add(
                    new ZipFault(ZipFaultKind.DIRECTORY_DAMAGED, "", String.valueOf(found.size())));
        } else if (found.size() != end.count()) {
            faults.add(new ZipFault(
                    ZipFaultKind.COUNT_DIFFERS, "", end.count() + " / " + found.size()));
        }
        return found;
    }

    /** Gives each entry the place of its data, unless they are missing or are another's. */
    private List<ZipItem> placed(List<ZipPlace> entries, ZipEnd end) throws IOException {
        ZipItem[] items = new ZipItem[entries.size()];
        List<Integer> byPlace = new ArrayList<>();
        for (int i = 0; i < items.length; i++) {
            byPlace.add(i);
        }
        byPlace.sort(Comparator.comparingLong(i -> entries.get(i).offset()));
        long taken = 0;
        for (int i : byPlace) {
            ZipPlace entry = entries.get(i);
            OptionalLong data = new LocalHeader(file, faults).data(entry);
            if (data.isPresent()) {
                long packed = entry.item().packed();
                boolean fits = packed <= end.directory() - data.getAsLong();
                long until = fits ? data.getAsLong() + packed : end.directory();
                if (entry.offset() < taken || !fits) {
                    faults.add(new ZipFault(ZipFaultKind.OVERLAP, entry.item().name(), ""));
                    data = OptionalLong.empty();
                }
                taken = Math.max(taken, until);
            }
            items[i] = entry.item().at(data);
        }
        return List.of(items);
    }
}
