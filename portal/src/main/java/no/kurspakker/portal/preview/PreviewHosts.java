package no.kurspakker.portal.preview;

import io.javalin.http.Context;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.export.format.PackageFormat;
import no.kurspakker.portal.PortalNetwork;
import no.kurspakker.portal.people.Secrets;

/**
 * The hosts of a preview: the panel at 127.0.0.1, and one below {@code localhost} for the content of each format. Their names follow from the folder,
 * so that what a browser keeps for a course is there the next time.
 */
final class PreviewHosts {

    private static final int LABEL = 32;

    private final Map<PackageFormat, String> labels = new EnumMap<>(PackageFormat.class);

    PreviewHosts(Path folder, List<PackageFormat> formats) {
        String course = folder.toAbsolutePath().normalize().toString();
        formats.forEach(format ->
                labels.put(format, Secrets.hash(course + '\n' + format.id()).substring(0, LABEL)));
    }

    static String panelOrigin(int port) {
        return "http://" + PortalNetwork.LOOPBACK + ":" + port;
    }

    String contentOrigin(PackageFormat format, int port) {
        return "http://" + labels.get(format) + ".localhost:" + port;
    }

    static int port(Context context) {
        return context.req().getLocalPort();
    }

    static boolean isPanel(Context context) {
        return origin(context).equals(panelOrigin(port(context)));
    }

    /** {@return whether the request names the machine as people type it} */
    static boolean isTyped(Context context) {
        return origin(context).equals("http://localhost:" + port(context));
    }

    /** {@return the format whose content the request is for} */
    Optional<PackageFormat> format(Context context) {
        String origin = origin(context);
        return labels.keySet().stream()
                .filter(format -> contentOrigin(format, port(context)).equals(origin))
                .findFirst();
    }

    private static String origin(Context context) {
        return "http://" + Optional.ofNullable(context.header("Host")).orElse("");
    }
}
