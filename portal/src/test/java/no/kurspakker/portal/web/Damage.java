package no.kurspakker.portal.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages requests by chance. */
final class Damage {

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW");
    private static final List<String> NAMES = List.of(
            "page",
            "municipality",
            "office",
            "version",
            "from",
            "to",
            "view",
            "lang",
            "unit",
            "person",
            "code",
            "csrf",
            "secret",
            "login",
            "password",
            "reason",
            "anew",
            "limit",
            "agent");
    private static final List<String> VALUES = List.of(
            "",
            "0",
            "-1",
            "99999999999999999999",
            "2026-02-30",
            "+999999999-12-31",
            "-999999999-01-01",
            "region",
            "yes",
            "nb",
            "%00",
            "%",
            "%zz",
            "%c0%ae",
            "%ff",
            "%ed%a0%80",
            "%0d%0aX-Injected:%201",
            "..%2f..%2fetc",
            "%F0%9F%98%80",
            "{}",
            "'%20OR%20'1'='1",
            "%3Cimg%20src=x%20onerror=alert(1)%3E",
            "x".repeat(3_000));
    private static final List<String> HEADERS = List.of(
            "Host",
            "Cookie",
            "Content-Type",
            "Accept-Language",
            "Accept",
            "Origin",
            "Sec-Fetch-Site",
            "Service-Worker",
            "Range",
            "If-Modified-Since",
            "If-None-Match",
            "Authorization",
            "X-Experience-API-Version",
            "X-Forwarded-For",
            "X-Forwarded-Proto",
            "Forwarded",
            "Content-Encoding",
            "Expect",
            "Upgrade",
            "X-HTTP-Method-Override");
    private static final List<String> HEADER_VALUES = List.of(
            "",
            "*",
            "null",
            "x",
            "localhost",
            "127.0.0.1:99999999",
            "00000000000000000000000000000000.localhost",
            "kurspakker=x; language=xx",
            "kurspakker=\"; language",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "application/x-www-form-urlencoded; charset=utf-77",
            "application/json; charset=",
            "nb;q=x,en;q=2,*",
            "https://evil.example",
            "cross-site",
            "bytes=5-2",
            "bytes=-1",
            "bytes=0-",
            "bytes=99999999999999999999-",
            "Thu, 99 Nov 2026",
            "Basic ====",
            "Basic OjpZ",
            "Bearer x",
            "for=\"_gazonk\";proto=ftp",
            "gzip",
            "100-continue",
            "websocket",
            "W/\"a");

    private final Random random;

    Damage(Random random) {
        this.random = random;
    }

    /** {@return {@code sent} with one thing wrong, or only other} */
    Sent to(Sent sent) {
        return switch (random.nextInt(10)) {
            case 0 -> sent.by(one(METHODS));
            case 1 -> sent.with(one(HEADERS) + ": " + one(HEADER_VALUES)).broken();
            case 2 -> sent.to(otherPart(sent.target()));
            case 3 -> sent.to(otherCharacters(sent.target())).broken();
            case 4, 5 ->
                sent.to(sent.target() + (sent.target().contains("?") ? "&" : "?") + one(NAMES) + "="
                        + one(VALUES));
            case 6 -> sent.holding(otherField(sent.body()));
            case 7 -> misframed(sent).broken();
            default -> sent.holding(otherBytes(sent.body()));
        };
    }

    /** A part of the path becomes another, or there is one more. */
    private String otherPart(String target) {
        String[] parts = target.split("/", -1);
        parts[random.nextInt(parts.length)] = one(VALUES);
        String joined = String.join("/", parts);
        return joined.startsWith("/") ? joined : "/" + joined;
    }

    private String otherCharacters(String target) {
        StringBuilder text = new StringBuilder(target);
        text.insert(
                random.nextInt(text.length()),
                "\\;:@%#?&=.\0\t\u00e9<>\"{}|^`[]".charAt(random.nextInt(23)));
        return text.toString();
    }

    /** A value of a form, or a cell of a file, becomes another. */
    private byte[] otherField(byte[] body) {
        String text = new String(body, StandardCharsets.ISO_8859_1);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if ("=;:".indexOf(text.charAt(i)) >= 0) {
                places.add(i + 1);
            }
        }
        if (places.isEmpty()) {
            return one(VALUES).getBytes(StandardCharsets.UTF_8);
        }
        int from = places.get(random.nextInt(places.size()));
        int to = from;
        while (to < text.length() && "&;,\r\n}".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return (text.substring(0, from) + one(VALUES) + text.substring(to))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Some bytes become others, go, or stand twice. */
    private byte[] otherBytes(byte[] body) {
        if (body.length == 0) {
            return body;
        }
        byte[] other = body.clone();
        int at = random.nextInt(other.length);
        switch (random.nextInt(3)) {
            case 0 -> other[at] = (byte) random.nextInt(256);
            case 1 -> {
                System.arraycopy(body, at, other, at - Math.min(at, 1), body.length - at);
                return Arrays.copyOf(other, body.length - Math.min(at, 1));
            }
            default -> {
                int end = Math.min(body.length, at + 40);
                byte[] twice = Arrays.copyOf(body, body.length + end - at);
                System.arraycopy(body, at, twice, end, body.length - at);
                return twice;
            }
        }
        return other;
    }

    /** Its length is wrong, though never so that the server has to wait. */
    private Sent misframed(Sent sent) {
        int length = sent.body().length;
        String junk = "zz\r\nno chunk";
        return switch (random.nextInt(5)) {
            case 0 -> sent.with("Content-Length: " + length / 2);
            case 1 -> sent.with("Content-Length: -1");
            case 2 -> sent.with("Content-Length: " + length + ", " + length);
            case 3 -> sent.with("Content-Length: 99999999999999999999");
            default ->
                sent.with("Transfer-Encoding: chunked")
                        .holding(junk.getBytes(StandardCharsets.UTF_8));
        };
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
