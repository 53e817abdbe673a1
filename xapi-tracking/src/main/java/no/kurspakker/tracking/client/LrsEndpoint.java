package no.kurspakker.tracking.client;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The address of an LRS.
 *
 * @param uri https, or http on this machine; ends with {@code /}
 */
public record LrsEndpoint(URI uri) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    public LrsEndpoint {
        String host = uri.getHost();
        boolean isSafe = host != null
                && ("https".equals(uri.getScheme())
                        || ("http".equals(uri.getScheme()) && THIS_MACHINE.contains(host)));
        if (!isSafe || uri.getUserInfo() != null) {
            throw new IllegalArgumentException(
                    "not an https address without credentials in it: " + withoutUser(uri));
        }
        String text = uri.toString();
        uri = text.endsWith("/") ? uri : URI.create(text + "/");
    }

    private static String withoutUser(URI uri) {
        return uri.getScheme() + "://" + uri.getHost() + uri.getPath();
    }

    public static LrsEndpoint of(String address) {
        return new LrsEndpoint(URI.create(address));
    }

    /** {@return the address of {@code resource} with {@code parameters}} */
    public URI resource(String resource, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return uri.resolve(query.isEmpty() ? resource : resource + "?" + query);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * {@return where {@code more} leads}
     *
     * @throws IllegalArgumentException if it leads to another host, which must not see the credentials
     */
    URI more(String more) {
        URI target = uri.resolve(more);
        boolean isSame = uri.getScheme().equals(target.getScheme())
                && uri.getRawAuthority().equals(target.getRawAuthority());
        if (!isSame) {
            throw new IllegalArgumentException("more leads to another host: " + target.getHost());
        }
        return target;
    }
}
