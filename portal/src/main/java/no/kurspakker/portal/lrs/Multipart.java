package no.kurspakker.portal.lrs;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code multipart/mixed} (RFC 2046, section 5.1): statements, and their attachments. */
final class Multipart {

    private static final Pattern BOUNDARY =
            Pattern.compile(";\\s*boundary\\s*=\\s*(?:\"([^\"]{1,70})\"|([^\\s;\"]{1,70}))");
    private static final int MOST_PARTS = 1_000;
    private static final byte[] LINE = {'\r', '\n'};
    private static final byte[] BLANK = {'\r', '\n', '\r', '\n'};

    private final byte[] body;
    private final byte[] delimiter;

    private Multipart(byte[] body, String boundary) {
        this.body = body;
        this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** One part; headers by lower-case name. */
    @SuppressWarnings("ArrayRecordComponent") // Two of them are never compared.
    record Part(Map<String, String> headers, byte[] content) {

        Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
        }
    }

    /** {@return the parts of {@code body}, at least one} */
    static List<Part> read(String contentType, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw LrsRefusal.bad("header Content-Type: multipart/mixed names no boundary");
        }
        String name = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
        // The first delimiter may stand at the very start: with a line end in front all are alike.
        byte[] framed = new byte[body.length + LINE.length];
        System.arraycopy(LINE, 0, framed, 0, LINE.length);
        System.arraycopy(body, 0, framed, LINE.length, body.length);
        return new Multipart(framed, name).parts();
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int at = next(delimiter, 0);
        while (at >= 0 && !isLast(at)) {
            int start = next(LINE, at + delimiter.length);
            int end = start < 0 ? -1 : next(delimiter, start);
            if (end < 0) {
                throw LrsRefusal.bad("the multipart body ends before its last boundary");
            }
            parts.add(part(start, end));
            if (parts.size() > MOST_PARTS) {
                throw new LrsRefusal(LrsRefusal.TOO_LARGE, "there are more than 1,000 parts");
            }
            at = end;
        }
        if (parts.isEmpty()) {
            throw LrsRefusal.bad("the multipart body has no part");
        }
        return parts;
    }

    private boolean isLast(int at) {
        int behind = at + delimiter.length;
        return behind + 1 < body.length && body[behind] == '-' && body[behind + 1] == '-';
    }

    private Part part(int start, int end) {
        int blank = next(BLANK, start);
        if (blank < 0 || blank > end) {
            throw LrsRefusal.bad("a part has no empty line after its headers");
        }
        Map<String, String> headers = new HashMap<>();
        String text = new String(body, start, blank - start, StandardCharsets.ISO_8859_1);
        for (String line : text.split("\r\n", -1)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        int from = Math.min(blank + BLANK.length, end);
        return new Part(headers, Arrays.copyOfRange(body, from, end));
    }

    private int next(byte[] what, int from) {
        for (int i = from; i <= body.length - what.length; i++) {
            int j = 0;
            while (j < what.length && body[i + j] == what[j]) {
                j++;
            }
            if (j == what.length) {
                return i;
            }
        }
        return -1;
    }
}
