package no.kurspakker.export.inspect;

import static no.kurspakker.export.inspect.finding.PackageFinding.*;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** Faults of the zip file and of names in it. */
final class FaultyZips extends Faulty {

    FaultyZips() {
        headers();
        entries();
        names();
        clashes();
    }

    private void headers() {
        all.put(NOT_A_ZIP, "no zip at all".getBytes(StandardCharsets.UTF_8));
        zip(ZIP_DIRECTORY_OUTSIDE, zip -> zip.outside = 1 << 20);
        Map<String, byte[]> three = Right.tincan();
        three.put("a.bin", new byte[1]);
        byte[] cut = RawZip.of(three).bytes();
        // The signature of the last header of the directory.
        cut[cut.length - 22 - 46 - "a.bin".length()] = 0;
        all.put(ZIP_DIRECTORY_DAMAGED, cut);
        zip(ZIP_COUNT_DIFFERS, zip -> zip.more = 3);
        zip(ZIP_SEVERAL_DISKS, zip -> zip.disk = 1);
        zip(ZIP64_USED, zip -> zip.large = true);
        zip(ZIP_DATA_BEFORE, zip -> zip.before = new byte[64]);
        zip(ZIP_DATA_AFTER, zip -> zip.after = new byte[64]);
        files(PACKAGE_EMPTY, Map.of());
        zip(LOCAL_HEADER_MISSING, zip -> {
            zip.entries.add(new RawZip.Entry("a.bin", new byte[9]));
            zip.entries.get(2).shift = 3;
        });
        zip(
                LOCAL_NAME_DIFFERS,
                zip -> zip.entries.get(1).localName =
                        "other.html".getBytes(StandardCharsets.UTF_8));
        zip(LOCAL_SIZE_DIFFERS, zip -> zip.entries.get(1).localMethod = 8);
        zip(ENTRIES_OVERLAP, zip -> {
            // One entry whose data reach into the directory.
            RawZip.Entry greedy = new RawZip.Entry("d.bin", new byte[9]);
            greedy.packed = 4000;
            greedy.size = 4000;
            zip.entries.add(greedy);
        });
    }

    private void entries() {
        zip(ENTRY_ENCRYPTED, zip -> add(zip, "a.bin").flags = 1);
        zip(ENTRY_METHOD_UNKNOWN, zip -> {
            RawZip.Entry entry = add(zip, "a.bin");
            entry.method = 14;
            entry.localMethod = 14;
        });
        zip(ENTRY_IS_BOMB, zip -> {
            RawZip.Entry entry = new RawZip.Entry("a.bin", new byte[40 << 20]);
            entry.deflate();
            zip.entries.add(entry);
        });
        zip(ENTRY_SIZE_FALSE, zip -> add(zip, "a.bin").size = 4_000_000_000L);
        zip(ENTRY_CRC_FALSE, zip -> add(zip, "a.bin").crc = 7);
        zip(ENTRY_DAMAGED, zip -> {
            RawZip.Entry entry = new RawZip.Entry("a.bin", new byte[9000]);
            entry.deflate();
            entry.data = Arrays.copyOf(entry.data, entry.data.length / 2);
            entry.packed = entry.data.length;
            zip.entries.add(entry);
        });
        zip(ENTRY_IS_LINK, zip -> add(zip, "a.bin").mode = 0120777);
        zip(ENTRY_TWICE, zip -> {
            add(zip, "a.bin");
            add(zip, "a.bin");
        });
        zip(ENTRY_NAME_EMPTY, zip -> add(zip, ""));
        zip(ENTRY_NAME_ENCODING_UNKNOWN, zip -> {
            RawZip.Entry entry = add(zip, "a.bin");
            entry.name("blå".getBytes(StandardCharsets.ISO_8859_1));
        });
        zip(ENTRY_NAME_NOT_UTF8, zip -> {
            RawZip.Entry entry = add(zip, "a.bin");
            entry.name("blå".getBytes(StandardCharsets.ISO_8859_1));
            entry.flags = 1 << 11;
        });
        zip(ENTRY_NAME_EXTRA_DIFFERS, zip -> {
            byte[] other = "other.bin".getBytes(StandardCharsets.UTF_8);
            ByteBuffer extra = ByteBuffer.allocate(9 + other.length).order(ByteOrder.LITTLE_ENDIAN);
            extra.putShort((short) 0x7075).putShort((short) (5 + other.length));
            extra.put((byte) 1).putInt(0).put(other);
            add(zip, "a.bin").extra = extra.array();
        });
    }

    private static RawZip.Entry add(RawZip zip, String name) {
        RawZip.Entry entry = new RawZip.Entry(name, "x".getBytes(StandardCharsets.UTF_8));
        zip.entries.add(entry);
        return entry;
    }

    private void names() {
        named(ENTRY_NAME_LEADS_OUT, "a/../../b.bin");
        named(ENTRY_NAME_ABSOLUTE, "/etc/b.bin");
        named(ENTRY_NAME_BACKSLASH, "a\\b.bin");
        named(ENTRY_NAME_CONTROL, "a\u0007.bin");
        named(ENTRY_NAME_TOO_LONG, "a".repeat(300) + ".bin");
        named(ENTRY_NAME_NOT_ASCII, "blå.bin");
        named(ENTRY_NAME_DECOMPOSED, "bla\u030a.bin");
        named(ENTRY_NAME_RESERVED, "aux.bin");
        named(SERVER_SCRIPT, "run.php");
        named(NESTED_ARCHIVE, "all.zip");
        named(SYSTEM_RUBBISH, ".DS_Store");
    }

    private void clashes() {
        zip(ENTRY_NAMES_DIFFER_BY_CASE, zip -> {
            add(zip, "a.bin");
            add(zip, "A.bin");
        });
        zip(FILE_AND_FOLDER_CLASH, zip -> {
            add(zip, "a");
            add(zip, "a/b.bin");
        });
    }
}
