package no.kurspakker.acceptance;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The axe checker in a page: every rule of WCAG 2.0 to 2.2, levels A and AA, and the two that are off unless asked for.
 */
final class Axe {

    private static final String RUN = """
            async () => JSON.stringify((await axe.run(document, {
              runOnly: {
                type: 'tag',
                values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
              },
              rules: {'target-size': {enabled: true}, 'css-orientation-lock': {enabled: true}},
              resultTypes: ['violations'],
            })).violations)
            """;

    private Axe() {}

    /** {@return what axe finds wrong in the page as it stands, a line for each element, after {@code where}} */
    static List<String> violations(Page page, String where) {
        if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
            // Not as an element of the page, whose policy may take no scripts from elsewhere.
            page.evaluate(script());
        }
        List<String> found = new ArrayList<>();
        for (JsonNode rule : JsonMapper.shared().readTree((String) page.evaluate(RUN))) {
            for (JsonNode node : rule.get("nodes")) {
                found.add("%s: %s: %s: %s"
                        .formatted(
                                where,
                                rule.get("id").asString(),
                                node.get("html").asString(),
                                node.get("failureSummary").asString()));
            }
        }
        return found;
    }

    private static String script() {
        try {
            return Files.readString(
                    Setting.MODULE.path().resolve("node_modules/axe-core/axe.min.js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that can be unfolded is unfolded: what is folded, axe does not see. */
    static void unfold(Page page) {
        page.evaluate("() => document.querySelectorAll('details').forEach(d => { d.open = true })");
    }
}
