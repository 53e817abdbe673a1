package no.kurspakker.acceptance;

import java.util.Map;

/** How Moodle 4.5 names the types of the files it serves. */
final class MediaTypes {

    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "application/x-javascript"),
            Map.entry("css", "text/css"),
            Map.entry("json", "application/json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("xml", "application/xml"),
            // A module script with this type is refused.
            Map.entry("mjs", "text/plain"));

    private MediaTypes() {}

    static String of(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1);
        return BY_ENDING.getOrDefault(ending, "application/octet-stream");
    }
}
