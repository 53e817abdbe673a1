package no.kurspakker.tracking.client;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Statements and the files they speak of in one body (1.0.3, Part Three 1.5.2; RFC 2046, 5.1): JSON first, then each file with its sum.
 */
final class MultipartBody {

    /** The header that names the sum of a file. */
    static final String HASH = "x-experience-api-hash";

    private static final Pattern BOUNDARY = Pattern.compile(
            "boundary=(?:\"([^\"]{1,70})\"|([^\\s;\"]{1,70}))", Pattern.CASE_INSENSITIVE);
    private static final String LINE = "\r\n";

    /** One part, its headers by their names in lower case. */
    record Part(Map<String, String> headers, AttachedFile file) {

        byte[] content() {
            return file.content();
        }

        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    private MultipartBody() {}

    /** {@return a line that stands in none of {@code json} and {@code files}, and is the same for the same} */
    static String boundary(byte[] json, List<AttachedFile> files) {
        StringBuilder all = new StringBuilder(new AttachedFile("", json).sha2());
        files.forEach(file -> all.append(file.sha2()));
        String sum = AttachedFile.ofText(all.toString()).sha2();
        return "kurspakker-" + sum.substring(0, 40);
    }

    static byte[] write(String boundary, byte[] json, List<AttachedFile> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        part(out, boundary, "Content-Type: application/json", json);
        for (AttachedFile file : files) {
            String headers = "Content-Type: " + file.contentType()
                    + LINE + "Content-Transfer-Encoding: binary"
                    + LINE + "X-Experience-API-Hash: " + file.sha2();
            part(out, boundary, headers, file.content());
        }
        out.writeBytes(ascii(LINE + "--" + boundary + "--" + LINE));
        return out.toByteArray();
    }

    private static void part(
            ByteArrayOutputStream out, String boundary, String headers, byte[] content) {
        String before = out.size() == 0 ? "" : LINE;
        out.writeBytes(ascii(before + "--" + boundary + LINE + headers + LINE + LINE));
        out.writeBytes(content);
    }

    /**
     * {@return the parts of {@code body}, in their order}
     *
     * @param contentType of the whole, which names the boundary
     * @throws IllegalArgumentException if it is no such body, or is cut off
     */
    static List<Part> read(String contentType, byte[] body) {
        Matcher named = BOUNDARY.matcher(contentType);
        if (!contentType.toLowerCase(Locale.ROOT).startsWith("multipart/mixed") || !named.find()) {
            throw new IllegalArgumentException("is no multipart/mixed with a boundary");
        }
        String boundary = named.group(1) != null ? named.group(1) : named.group(2);
        // Each byte as one character, so that what is found in the text stands at the same place.
        String text = LINE + new String(body, StandardCharsets.ISO_8859_1);
        String mark = LINE + "--" + boundary;
        List<Part> parts = new ArrayList<>();
        int at = text.indexOf(mark);
        while (at >= 0 && !text.startsWith("--", at + mark.length())) {
            int next = text.indexOf(mark, at + mark.length());
            int start = text.indexOf(LINE, at + mark.length());
            if (next < 0 || start < 0 || start > next) {
                throw new IllegalArgumentException("is cut off");
            }
            parts.add(part(text.substring(start, next)));
            at = next;
        }
        if (at < 0) {
            throw new IllegalArgumentException("is cut off");
        }
        return parts;
    }

    private static Part part(String text) {
        int end = text.indexOf(LINE + LINE);
        if (end < 0) {
            throw new IllegalArgumentException("has a part without an end of its headers");
        }
        Map<String, String> headers = new HashMap<>();
        for (String line : text.substring(0, end).split(LINE, -1)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                headers.put(name, line.substring(colon + 1).strip());
            }
        }
        String content = text.substring(end + 2 * LINE.length());
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        return new Part(headers, new AttachedFile(headers.getOrDefault("content-type", ""), bytes));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
