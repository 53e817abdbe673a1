package no.kurspakker.export.inspect;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Packages that nobody meant to make: right ones whose bytes, zip headers, names or XML are changed by chance. The same seed
 * gives the same inputs.
 */
final class FuzzInputs {

    /** What has made readers of packages stumble. */
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "../../etc/passwd",
            "/",
            "C:\\a",
            "%00",
            "%ff%fe",
            "a?b#c",
            "//x.example/a",
            "javascript:1",
            "99999999999999999999",
            "-1",
            "1e999",
            "NaN",
            "\u0301\u202e",
            "\ud83d\ude00",
            "x".repeat(70_000),
            "%s%n%1$s",
            "]]>",
            "&#0;",
            "&#x10ffff;",
            "&a;");

    private static final String BOMB = "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b"
            + " \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";

    private final List<Map<String, byte[]>> right =
            List.of(Right.scorm12(), Right.scorm2004(), Right.tincan(), Right.cmi5(), Right.aicc());
    private final Random random;

    FuzzInputs(long seed) {
        this.random = new Random(seed);
    }

    /** {@return the next zip file, or what is left of one} */
    byte[] next() {
        Map<String, byte[]> files = right.get(random.nextInt(right.size()));
        return switch (random.nextInt(4)) {
            case 0 -> mutated(RawZip.of(files).bytes());
            case 1 -> inside(files, false);
            case 2 -> inside(files, true);
            default -> headers(files);
        };
    }

    private byte[] inside(Map<String, byte[]> files, boolean asMarkup) {
        RawZip zip = new RawZip();
        List<String> names = new ArrayList<>(files.keySet());
        String chosen = names.get(random.nextInt(names.size()));
        files.forEach((name, bytes) -> {
            byte[] content = bytes;
            if (name.equals(chosen)) {
                content = asMarkup ? markup(bytes) : mutated(bytes);
            }
            zip.entries.add(new RawZip.Entry(name, content));
        });
        return zip.bytes();
    }

    private byte[] markup(byte[] original) {
        String text = new String(original, StandardCharsets.UTF_8);
        for (int change = 1 + random.nextInt(4); change > 0; change--) {
            text = markup(text);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String markup(String text) {
        int tag = place(text, '<');
        int end = Math.max(tag, text.indexOf('>', tag) + 1);
        int quote = place(text, '"');
        int close = Math.max(quote, text.indexOf('"', quote + 1));
        String element = text.substring(tag, end);
        return switch (random.nextInt(9)) {
            case 0 -> text.substring(0, tag) + text.substring(end);
            case 1 -> text.substring(0, end) + element + text.substring(end);
            case 2 ->
                text.substring(0, end)
                        + element.repeat(1 + random.nextInt(300))
                        + text.substring(end);
            case 3 ->
                quote == close
                        ? text
                        : text.substring(0, quote + 1) + value() + text.substring(close);
            case 4 -> text.substring(0, end) + value() + text.substring(end);
            case 5 -> BOMB + text.replace("<title>", "<title>&c;");
            case 6 -> text.replace("xmlns=", "xmlns:q=");
            case 7 -> text.substring(0, tag) + "<![CDATA[" + text.substring(tag);
            default -> moved(text, element);
        };
    }

    private String moved(String text, String element) {
        int to = place(text, '<');
        return text.substring(0, to) + element + text.substring(to);
    }

    private String value() {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    private int place(String text, char mark) {
        int from = text.isEmpty() ? 0 : random.nextInt(text.length());
        return Math.max(0, text.indexOf(mark, from));
    }

    /** Headers that say one thing and another. */
    private byte[] headers(Map<String, byte[]> files) {
        RawZip zip = RawZip.of(files);
        if (random.nextInt(4) == 0) {
            many(zip);
        }
        for (int change = 1 + random.nextInt(4); change > 0; change--) {
            RawZip.Entry entry = zip.entries.get(random.nextInt(zip.entries.size()));
            header(zip, entry);
        }
        return zip.bytes();
    }

    private void header(RawZip zip, RawZip.Entry entry) {
        switch (random.nextInt(13)) {
            case 0 -> entry.packed = random.nextLong();
            case 1 -> entry.size = random.nextLong();
            case 2 -> entry.flags = random.nextInt(1 << 16);
            case 3 -> entry.method = random.nextInt(100);
            case 4 -> entry.localMethod = 8;
            case 5 -> entry.shift = random.nextInt(400) - 200;
            case 6 -> entry.name(value().getBytes(StandardCharsets.UTF_8));
            case 7 -> entry.extra = mutated(new byte[1 + random.nextInt(60)]);
            case 8 -> zip.outside = random.nextInt();
            case 9 -> zip.more = random.nextInt(1 << 16);
            case 10 -> zip.large = true;
            case 11 -> zip.entries.add(bomb());
            default -> entry.mode = random.nextInt(1 << 16);
        }
    }

    /** Some of which unpack to far more than they are. */
    private RawZip.Entry bomb() {
        RawZip.Entry bomb = new RawZip.Entry("bomb.html", new byte[random.nextInt(1 << 20)]);
        bomb.deflate();
        return bomb;
    }

    private void many(RawZip zip) {
        for (int i = random.nextInt(400); i > 0; i--) {
            zip.entries.add(new RawZip.Entry("a/" + i % 90 + ".html", new byte[3]));
        }
    }

    private byte[] mutated(byte[] original) {
        byte[] bytes = original.clone();
        for (int change = 1 + random.nextInt(8); change > 0 && bytes.length > 1; change--) {
            int at = random.nextInt(bytes.length);
            int other = random.nextInt(bytes.length);
            int length = Math.min(random.nextInt(40), bytes.length - Math.max(at, other));
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> System.arraycopy(bytes.clone(), at, bytes, other, length);
                case 3 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                default -> Arrays.fill(bytes, at, at + length, (byte) 0xff);
            }
        }
        return bytes;
    }
}
