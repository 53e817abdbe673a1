package no.kurspakker.export.inspect.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import no.kurspakker.export.archive.ArchiveLimits;
import no.kurspakker.export.archive.DamagedEntryException;
import no.kurspakker.export.archive.ZipInput;
import no.kurspakker.export.archive.ZipItem;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;

/**
 * Reads every entry of a zip file once, counts it and holds it against what is claimed. Text is handed on; the rest only
 * goes through. Bombs are left as soon as they show.
 */
public final class Intake {

    /** Deflate makes at most 1,032 of one; honest files of some size stay far below this. */
    private static final int RATIO = 200;

    /** Below this many bytes no entry is a bomb: a drawing or a table of zeros may be. */
    private static final long HARMLESS = 16L << 20;

    private final ZipInput zip;
    private final Findings findings;
    private final byte[] buffer = new byte[1 << 16];
    private long left = ArchiveLimits.BYTES;
    private long done;

    private Intake(ZipInput zip, Findings findings) {
        this.zip = zip;
        this.findings = findings;
    }

    /**
     * {@return what the package holds, after telling {@code reader} of each file}
     *
     * @throws IOException if the disk refuses
     */
    public static PackageFiles read(ZipInput zip, TextReader reader, Findings findings)
            throws IOException {
        return new Intake(zip, findings).read(reader);
    }

    private PackageFiles read(TextReader reader) throws IOException {
        ZipRules.check(zip, findings);
        NameRules.check(zip.items().stream().map(ZipItem::name).toList(), findings);
        List<ZipItem> files = files();
        PackageFiles names = PackageFiles.of(zip.length(), files);
        if (files.isEmpty() && zip.faults().isEmpty()) {
            findings.report(PackageFinding.PACKAGE_EMPTY);
        }
        SizeRules.check(files.size(), 0, findings);
        reader.begin(names);
        List<ZipItem> byPlace = new ArrayList<>(files);
        byPlace.sort(Comparator.comparingLong(item -> item.data().orElse(-1)));
        for (ZipItem item : byPlace) {
            if (item.isReadable() && left > 0) {
                entry(item, reader);
            }
        }
        if (left <= 0) {
            SizeRules.check(0, Long.MAX_VALUE, findings);
        }
        return names;
    }

    /** The first of each name, without folders. */
    private List<ZipItem> files() {
        Set<String> seen = new HashSet<>();
        return zip.items().stream()
                .filter(item -> !item.isFolder() && !item.name().isEmpty())
                .filter(item -> seen.add(item.name()))
                .toList();
    }

    private void entry(ZipItem item, TextReader reader) throws IOException {
        try (InputStream in = zip.open(item)) {
            int limit = reader.limit(item.name());
            byte[] text = limit > 0 ? in.readNBytes(limit + 1) : new byte[0];
            CRC32 crc = new CRC32();
            crc.update(text);
            long size = rest(item, in, crc, text.length);
            if (size >= 0) {
                judge(item, size, crc.getValue());
                if (size > limit && limit > 0) {
                    reader.tooLarge(item.name(), size);
                } else if (limit > 0) {
                    reader.text(item.name(), text);
                }
            }
        } catch (DamagedEntryException damaged) {
            findings.on(item.name(), PackageFinding.ENTRY_DAMAGED);
        }
    }

    /** {@return bytes in all; negative if it was left before its end} */
    private long rest(ZipItem item, InputStream in, CRC32 crc, long begun) throws IOException {
        long size = begun;
        left -= begun;
        done += begun;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            crc.update(buffer, 0, read);
            size += read;
            left -= read;
            done += read;
            if (isBomb(size, item.packed()) || isBomb(done / 4, zip.length())) {
                findings.on(item.name(), PackageFinding.ENTRY_IS_BOMB, String.valueOf(RATIO));
                return -1;
            }
            if (left <= 0) {
                return -1;
            }
        }
        return size;
    }

    private static boolean isBomb(long size, long packed) {
        return size > HARMLESS && size / RATIO > packed;
    }

    private void judge(ZipItem item, long size, long crc) {
        if (size != item.size()) {
            findings.on(
                    item.name(),
                    PackageFinding.ENTRY_SIZE_FALSE,
                    String.valueOf(size),
                    String.valueOf(item.size()));
        } else if (crc != item.crc()) {
            findings.on(item.name(), PackageFinding.ENTRY_CRC_FALSE);
        }
    }
}
