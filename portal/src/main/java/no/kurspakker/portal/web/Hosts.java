package no.kurspakker.portal.web;

import io.javalin.http.Context;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which host a request is for: the portal, or the content of a package.
 *
 * @param contentDomain below which packages have their hosts; empty: {@code localhost} on loopback, else the portal's own host
 * @param isSecure whether browsers come by https
 */
public record Hosts(Optional<String> contentDomain, boolean isSecure) {

    private static final Pattern CONTENT = Pattern.compile("([0-9a-f]{32})\\.[A-Za-z0-9.-]{1,200}");
    private static final Pattern ADDRESS =
            Pattern.compile("([A-Za-z0-9.-]{1,255}|\\[[0-9a-fA-F:.]{2,45}])(:\\d{1,5})?");

    /** {@return whether the request names a host as one can be named} */
    static boolean isSound(Context context) {
        String host = context.header("Host");
        return host != null && ADDRESS.matcher(host).matches();
    }

    /** {@return the package whose content the request is for; absent if it is for the portal} */
    static Optional<String> contentPackage(Context context) {
        Matcher host = CONTENT.matcher(name(context));
        return host.matches() ? Optional.of(host.group(1)) : Optional.empty();
    }

    private static String name(Context context) {
        String host = Optional.ofNullable(context.header("Host")).orElse("");
        return host.replaceFirst(":\\d+$", "");
    }

    private static String port(Context context) {
        String host = Optional.ofNullable(context.header("Host")).orElse("");
        return host.matches(".*:\\d+") ? host.substring(host.lastIndexOf(':')) : "";
    }

    private String scheme() {
        return isSecure ? "https://" : "http://";
    }

    /** {@return the origin of the request} */
    String origin(Context context) {
        return scheme() + Optional.ofNullable(context.header("Host")).orElse("");
    }

    /** {@return the origin that the content of {@code packageId} is served from} */
    String contentOrigin(Context context, String packageId) {
        return scheme() + packageId + "." + domain(name(context)) + port(context);
    }

    private String domain(String portal) {
        boolean isLoopback =
                portal.equals("localhost") || portal.startsWith("127.") || portal.equals("[::1]");
        return contentDomain.orElse(isLoopback ? "localhost" : portal);
    }

    /** {@return who may show content in a frame: the portal, under the names that it may have} */
    String portalOrigins(Context context) {
        String port = port(context);
        String outer = name(context).replaceFirst("^[0-9a-f]{32}\\.", "");
        return outer.equals("localhost")
                ? scheme() + "127.0.0.1" + port + " " + scheme() + "localhost" + port
                : scheme() + "*." + outer + port + " " + scheme() + outer + port;
    }
}
