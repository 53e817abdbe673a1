package no.kurspakker.acceptance;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The page in which a platform plays a course: an API, and the content in a frame. */
final class LmsPage {

    private static final String TEMPLATE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>LMS</title>
            <link rel="icon" href="data:,">
            <style>html, body { height: 100%%; margin: 0 } iframe { border: 0; display: block; width: 100%% }</style>
            %s<script type="application/json" id="visit">%s</script>
            </head>
            <body><script type="module" src="/lms/acceptance/src/test/lms/page/play.js"></script></body>
            </html>
            """;

    private LmsPage() {}

    /** {@return the HTML for a visit, described as {@code Visit.ts} reads it} */
    static String of(LmsSettings settings, int visit, Map<String, String> values) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("lms", settings.runtime());
        description.put("version", settings.version().number());
        description.put("server", "/visits/" + visit + "/");
        description.put("content", LmsServer.CONTENT + "index.html");
        description.put("frameHeight", settings.frameHeight());
        description.put("suspendLimit", settings.suspendLimit());
        description.put("values", values);
        String json = JsonMapper.shared().writeValueAsString(description).replace("<", "\\u003c");
        return TEMPLATE.formatted(runtimeScript(settings), json);
    }

    private static String runtimeScript(LmsSettings settings) {
        return settings.runtime().equals("scorm-again")
                ? "<script src=\"/scorm-again/%s.js\"></script>\n"
                        .formatted(settings.version().format())
                : "";
    }
}
