package no.kurspakker.portal.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A request.
 *
 * @param content its body, a character for each byte
 * @param isBroken whether it may be none, so that the connection cannot be used after it
 */
record Sent(
        String method,
        String target,
        String host,
        List<String> headers,
        String content,
        boolean isBroken) {

    /** {@return {@code bytes} as a text with a character for each} */
    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    byte[] body() {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** {@return all before the body} */
    String head() {
        boolean isFramed = headers.stream()
                .anyMatch(header -> header.matches("(?is)(content-length|transfer-encoding):.*"));
        return method + " " + target + " HTTP/1.1\r\n"
                + (headers.stream().anyMatch(header -> header.startsWith("Host:"))
                        ? ""
                        : "Host: " + host + "\r\n")
                + headers.stream().map(header -> header + "\r\n").reduce("", String::concat)
                + (isFramed ? "" : "Content-Length: " + content.length() + "\r\n") + "\r\n";
    }

    @Override
    public String toString() {
        return head() + content;
    }

    Sent with(String header) {
        List<String> more = new ArrayList<>(headers);
        String name = header.substring(0, header.indexOf(':') + 1);
        more.removeIf(one -> one.startsWith(name));
        more.add(header);
        return new Sent(method, target, host, more, content, isBroken);
    }

    Sent broken() {
        return new Sent(method, target, host, headers, content, true);
    }

    Sent to(String other) {
        return new Sent(method, other, host, headers, content, isBroken);
    }

    Sent by(String other) {
        return new Sent(other, target, host, headers, content, isBroken);
    }

    Sent holding(byte[] other) {
        return new Sent(method, target, host, headers, text(other), isBroken);
    }
}
