package no.kurspakker.course.importing;

import java.net.URI;

/**
 * A page of HTML among others.
 *
 * @param path where it lies among them, with {@code /} between its parts
 */
public record HtmlPage(String path, String html) {

    /** {@return where {@code reference}, as the page writes it, leads among the others; itself if it leads elsewhere} */
    String resolve(String reference) {
        try {
            URI target = URI.create("pages:/" + path).resolve(reference.replace(" ", "%20"));
            String found = target.getPath();
            return "pages".equals(target.getScheme()) && found != null && !found.startsWith("/..")
                    ? found.substring(1)
                    : reference;
        } catch (IllegalArgumentException noReference) {
            return reference;
        }
    }
}
