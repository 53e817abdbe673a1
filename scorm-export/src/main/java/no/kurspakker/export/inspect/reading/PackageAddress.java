package no.kurspakker.export.inspect.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Addresses within a package (RFC 3986, 5.2), for names of any form. */
public final class PackageAddress {

    private PackageAddress() {}

    /**
     * {@return the name of the file that {@code reference} on {@code page} means; empty if it would be outside the package}
     *
     * @param base relative to the page; empty for the page itself
     */
    public static Optional<String> resolve(String page, String base, String reference) {
        String path = page.substring(0, page.lastIndexOf('/') + 1);
        String folder = path + base.substring(0, base.lastIndexOf('/') + 1);
        String bare = reference.split("[?#]", 2)[0];
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (folder + decoded(bare)).split("/", -1)) {
            if (part.equals("..") && parts.pollLast() == null) {
                return Optional.empty();
            }
            if (!part.equals("..") && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(bare.isEmpty() ? page : String.join("/", parts));
    }

    /** {@return {@code address} with percent-encoded octets read as UTF-8 (RFC 3986, 2.1); what is no such code stays} */
    public static String decoded(String address) {
        if (address.indexOf('%') < 0) {
            return address;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] raw = address.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < raw.length; i++) {
            int high = i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
            int low = i + 2 < raw.length ? Character.digit(raw[i + 2], 16) : -1;
            if (raw[i] == '%' && high >= 0 && low >= 0) {
                bytes.write(high << 4 | low);
                i += 2;
            } else {
                bytes.write(raw[i]);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
