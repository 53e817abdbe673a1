package no.kurspakker.course.source.folder;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.source.problem.CourseProblem;
import no.kurspakker.course.source.problem.Findings;

/** Turns the bytes of a file into text that XML and HTML can carry. */
final class TextDecoder {

    private TextDecoder() {}

    static Optional<SourceText> decode(byte[] bytes, String file, Findings findings) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer decoded = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
        decoded.flip();
        String text = decoded.toString();
        if (result.isError()) {
            findings.add(CourseProblem.FILE_NOT_UTF8, place(text, text.length(), file), file);
            return Optional.empty();
        }
        int forbidden = firstForbidden(text);
        if (forbidden >= 0) {
            String name = String.format("U+%04X", (int) text.charAt(forbidden));
            findings.add(CourseProblem.CHARACTER_FORBIDDEN, place(text, forbidden, file), name);
            return Optional.empty();
        }
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        boolean normal =
                isPlain(unmarked) || Normalizer.isNormalized(unmarked, Normalizer.Form.NFC);
        return Optional.of(new SourceText(
                file, normal ? unmarked : Normalizer.normalize(unmarked, Normalizer.Form.NFC)));
    }

    /** Letters up to the first combining mark, dashes and quotes are their own normal form; the tables load slowly. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x300 && (c < 0x2010 || c > 0x2027)) {
                return false;
            }
        }
        return true;
    }

    /** XML 1.0, production 2, names the characters a document may hold. */
    private static int firstForbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\r' && c != '\t') || c >= 0xFFFE) {
                return i;
            }
        }
        return -1;
    }

    private static SourceSpan place(String text, int index, String file) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < index; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new SourceSpan(file, line, index - lineStart + 1);
    }
}
