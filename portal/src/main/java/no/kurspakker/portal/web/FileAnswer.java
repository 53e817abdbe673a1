package no.kurspakker.portal.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.kurspakker.export.Content;

/**
 * Answers with a file of a package, or with the part of it that a film or a sound asks for (RFC 9110, section 14). A {@code Range} that is none,
 * or that names several parts, is passed over, as the section allows.
 */
public final class FileAnswer {

    private static final Pattern RANGE = Pattern.compile("bytes=(\\d*)-(\\d*)");
    private static final int LONGEST_NUMBER = 18;
    private static final int PARTIAL = 206;
    private static final int NOT_SATISFIABLE = 416;
    private static final int BUFFER = 1 << 16;

    private FileAnswer() {}

    /** Bytes from {@code first} to {@code last}, both included; none if {@code last} comes before {@code first}. */
    private record Part(long first, long last) {

        boolean isIn(long size) {
            return first <= last && first < size;
        }

        long length() {
            return last - first + 1;
        }
    }

    /**
     * Writes {@code content}, whose type is told by its {@code name}. Status 206 for a part, 416 for one past its end.
     *
     * @throws IOException if the file cannot be read, or the reader has gone
     */
    public static void write(Context context, Content content, String name) throws IOException {
        long size = content.size();
        Optional<Part> part = asked(context, size);
        context.header("Accept-Ranges", "bytes");
        if (part.isPresent() && !part.get().isIn(size)) {
            context.status(NOT_SATISFIABLE).header("Content-Range", "bytes */" + size);
            return;
        }
        context.contentType(MediaTypes.of(name.toLowerCase(Locale.ROOT)));
        part.ifPresent(some -> context.status(PARTIAL)
                .header("Content-Range", "bytes " + some.first() + "-" + some.last() + "/" + size));
        Part sent = part.orElse(new Part(0, size - 1));
        context.res().setContentLengthLong(sent.length());
        if (context.req().getMethod().equals("HEAD")) {
            return;
        }
        try (InputStream in = content.open()) {
            in.skipNBytes(sent.first());
            copy(in, context.res().getOutputStream(), sent.length());
        }
    }

    /** {@return the part that is asked for; empty for the whole file} */
    private static Optional<Part> asked(Context context, long size) {
        String range = Optional.ofNullable(context.header("Range")).orElse("");
        Matcher matcher = RANGE.matcher(range.strip().toLowerCase(Locale.ROOT));
        // Files carry no validator, so that no If-Range can be true of them.
        boolean isAsked = context.req().getMethod().equals("GET")
                && context.header("If-Range") == null
                && matcher.matches();
        if (!isAsked) {
            return Optional.empty();
        }
        String first = matcher.group(1);
        String last = matcher.group(2);
        if (first.isEmpty()) {
            return last.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Part(Math.max(0, size - number(last)), size - 1));
        }
        long end = last.isEmpty() ? Long.MAX_VALUE : number(last);
        return number(first) > end
                ? Optional.empty()
                : Optional.of(new Part(number(first), Math.min(end, size - 1)));
    }

    /** {@return the number; one larger than any file for one that is too long} */
    private static long number(String digits) {
        return digits.length() > LONGEST_NUMBER ? Long.MAX_VALUE : Long.parseLong(digits);
    }

    private static void copy(InputStream in, OutputStream out, long length) throws IOException {
        byte[] buffer = new byte[(int) Math.min(BUFFER, length)];
        long left = length;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new IOException("a file of a package is shorter than its size");
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }
}
