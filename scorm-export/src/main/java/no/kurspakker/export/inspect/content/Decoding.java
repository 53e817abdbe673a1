package no.kurspakker.export.inspect.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;

/** Bytes as text, in the order of the HTML standard (13.2.3.2): mark, declaration, UTF-8. */
final class Decoding {

    /** Where a page must have said its encoding (HTML 4.2.5.4). */
    private static final int HEAD = 1024;

    private static final Pattern CHARSET =
            Pattern.compile("(?:charset|encoding)\\s{0,8}=\\s{0,8}[\"']?([A-Za-z0-9_:.-]{2,40})");

    private final Findings findings;

    Decoding(Findings findings) {
        this.findings = findings;
    }

    Text text(String entry, byte[] bytes, boolean isPage) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Text.of(entry, new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return Text.of(entry, new String(bytes, StandardCharsets.UTF_16));
        }
        Optional<Charset> said = isPage ? declared(bytes) : Optional.of(StandardCharsets.UTF_8);
        Optional<String> utf8 = utf8(bytes);
        if (utf8.isEmpty()) {
            if (said.isEmpty() || said.get().equals(StandardCharsets.UTF_8)) {
                findings.on(entry, PackageFinding.ENCODING_FALSE);
            }
            return Text.of(
                    entry,
                    new String(
                            bytes,
                            said.filter(other -> !other.equals(StandardCharsets.UTF_8))
                                    .orElse(StandardCharsets.ISO_8859_1)));
        }
        if (said.isEmpty() && utf8.get().length() < bytes.length) {
            findings.on(entry, PackageFinding.ENCODING_UNSAID);
        }
        return Text.of(entry, utf8.get());
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        boolean same = bytes.length >= mark.length;
        for (int i = 0; same && i < mark.length; i++) {
            same = (bytes[i] & 0xff) == mark[i];
        }
        return same;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD);
        Matcher found = CHARSET.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        try {
            return found.find() ? Optional.of(Charset.forName(found.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
