package no.kurspakker.export.inspect;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes zip files by the byte, so that every part of them can be wrong. */
@SuppressWarnings("ByteBufferBackingArray") // All come from allocate.
final class RawZip {

    /** An entry whose headers may say anything. */
    static final class Entry {

        byte[] name;
        byte[] localName;
        byte[] data;
        byte[] extra = {};
        int flags;
        int method;
        int localMethod;
        int madeBy = 3 << 8 | 20;
        int mode = 0100644;
        long crc;
        long packed;
        long size;
        int shift;

        Entry(String name, byte[] content) {
            this.name = name.getBytes(StandardCharsets.UTF_8);
            this.localName = this.name;
            this.data = content;
            CRC32 sum = new CRC32();
            sum.update(content);
            crc = sum.getValue();
            packed = content.length;
            size = content.length;
            for (byte one : this.name) {
                flags |= one < 0 ? 1 << 11 : 0;
            }
        }

        void deflate() {
            Deflater deflater = new Deflater(9, true);
            deflater.setInput(data);
            deflater.finish();
            byte[] buffer = new byte[data.length / 100 + 1000];
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            deflater.end();
            data = out.toByteArray();
            packed = data.length;
            method = 8;
            localMethod = 8;
        }

        void name(byte[] raw) {
            name = raw;
            localName = raw;
        }
    }

    final List<Entry> entries = new ArrayList<>();
    byte[] before = {};
    byte[] after = {};
    int disk;
    int more;
    int outside;
    boolean large;
    private int directory;

    static RawZip of(Map<String, byte[]> files) {
        RawZip zip = new RawZip();
        files.forEach((name, content) -> zip.entries.add(new Entry(name, content)));
        return zip;
    }

    RawZip with(Consumer<RawZip> change) {
        change.accept(this);
        return this;
    }

    /** {@return where the directory stands in what was written last} */
    int directory() {
        return directory;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream central = new ByteArrayOutputStream();
        out.writeBytes(before);
        for (Entry entry : entries) {
            int offset = out.size() - before.length + entry.shift;
            ByteBuffer local = little(30);
            local.putInt(0x04034b50).putShort((short) 20).putShort((short) entry.flags);
            local.putShort((short) entry.localMethod).putInt(0x50210000);
            sizes(local, entry);
            local.putShort((short) entry.localName.length).putShort((short) 0);
            out.writeBytes(local.array());
            out.writeBytes(entry.localName);
            out.writeBytes(entry.data);
            central.writeBytes(header(entry, offset));
        }
        directory = out.size() - before.length;
        out.writeBytes(central.toByteArray());
        end(out, central.size());
        out.writeBytes(after);
        return out.toByteArray();
    }

    private byte[] header(Entry entry, int offset) {
        ByteBuffer header = little(46);
        header.putInt(0x02014b50).putShort((short) entry.madeBy).putShort((short) 20);
        header.putShort((short) entry.flags).putShort((short) entry.method).putInt(0x50210000);
        sizes(header, entry);
        header.putShort((short) entry.name.length).putShort((short) entry.extra.length);
        header.putShort((short) 0).putShort((short) 0).putShort((short) 0);
        header.putInt(entry.mode << 16).putInt(offset);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(header.array());
        all.writeBytes(entry.name);
        all.writeBytes(entry.extra);
        return all.toByteArray();
    }

    private static void sizes(ByteBuffer to, Entry entry) {
        to.putInt((int) entry.crc).putInt((int) entry.packed).putInt((int) entry.size);
    }

    private void end(ByteArrayOutputStream out, int size) {
        if (large) {
            int at = out.size();
            ByteBuffer record = little(76);
            record.putInt(0x06064b50).putLong(44).putShort((short) 45).putShort((short) 45);
            record.putInt(0).putInt(0).putLong(entries.size()).putLong(entries.size());
            record.putLong(size).putLong(directory);
            record.putInt(0x07064b50).putInt(0).putLong(at).putInt(1);
            out.writeBytes(record.array());
        }
        ByteBuffer end = little(22);
        end.putInt(0x06054b50).putShort((short) disk).putShort((short) disk);
        end.putShort((short) (entries.size() + more)).putShort((short) (entries.size() + more));
        end.putInt(size).putInt(directory + outside).putShort((short) 0);
        out.writeBytes(end.array());
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
