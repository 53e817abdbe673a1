package no.kurspakker.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of the style sheet against each other, by the formula of WCAG 2.2 ("contrast ratio"). */
class StyleSheetTest {

    private static final Path CSS = Path.of("src/main/player/player.css");
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{3,6});");
    private static final List<String> GROUNDS =
            List.of("ground", "raised", "accent-ground", "warn-ground");

    private static Map<String, String> colours(String scheme) throws IOException {
        String css = Files.readString(CSS);
        int dark = css.indexOf("(prefers-color-scheme: dark)");
        Map<String, String> colours = new HashMap<>();
        collect(css.substring(0, dark), colours);
        if (scheme.equals("dark")) {
            collect(css.substring(dark, css.indexOf("*,", dark)), colours);
        }
        return colours;
    }

    private static void collect(String css, Map<String, String> colours) {
        Matcher colour = COLOUR.matcher(css);
        while (colour.find()) {
            colours.put(colour.group(1), colour.group(2));
        }
    }

    private static double luminance(String colour) {
        String hex = colour.length() == 4 ? colour.replaceAll("([0-9a-f])", "$1$1") : colour;
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double part = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            double linear = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
            sum += weights[i] * linear;
        }
        return sum;
    }

    private static double contrast(Map<String, String> colours, String one, String other) {
        double a = luminance(colours.getOrDefault(one, ""));
        double b = luminance(colours.getOrDefault(other, ""));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textIsReadableOnEveryGround(String scheme) throws IOException {
        Map<String, String> colours = colours(scheme);

        for (String ground : GROUNDS) {
            for (String text : List.of("text", "quiet", "accent", "good")) {
                assertThat(contrast(colours, text, ground))
                        .as(text + " on " + ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
        assertThat(contrast(colours, "on-accent", "accent")).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void linesAndFocusAreSeenOnEveryGround(String scheme) throws IOException {
        Map<String, String> colours = colours(scheme);

        for (String ground : GROUNDS) {
            for (String line : List.of("line", "focus", "accent", "warn-line")) {
                assertThat(contrast(colours, line, ground))
                        .as(line + " on " + ground)
                        .isGreaterThanOrEqualTo(3);
            }
        }
    }

    @Test
    void nothingIsFetchedAndOldTabletsUnderstandTheSelectors() throws IOException {
        assertThat(Files.readString(CSS))
                .doesNotContain("url(", "@import", "@font-face", ":has(", ":is(", "100vh");
    }
}
