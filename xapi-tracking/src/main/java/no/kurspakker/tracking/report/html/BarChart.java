package no.kurspakker.tracking.report.html;

import java.util.List;
import java.util.OptionalInt;

/** Bars as SVG, each with its name and number above it, so that it reads on a phone too. The table beside it says the same. */
final class BarChart {

    private static final int WIDTH = 340;
    private static final int STEP = 44;
    private static final int BAR = 16;
    private static final int LONGEST = 42;

    // Colours of a printer, which knows no style sheet inside drawings; on a screen the sheet
    // decides.
    private static final String TEXT = "#1e2b3c";
    private static final Paint TRACK = new Paint("chart-track", "#dbe4ee");
    private static final Paint FULL = new Paint("chart-bar", "#0062ba");

    private record Paint(String name, String colour) {}

    /**
     * One bar.
     *
     * @param value empty if it is suppressed
     */
    record Bar(String label, OptionalInt value) {}

    private BarChart() {}

    static void write(Html html, String title, List<Bar> bars, String suppressed) {
        int most = bars.stream().mapToInt(bar -> bar.value().orElse(0)).max().orElse(0);
        int height = Math.max(1, bars.size()) * STEP;
        html.open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "class",
                        "chart",
                        "role",
                        "img",
                        "aria-label",
                        title,
                        "viewBox",
                        "0 0 " + WIDTH + " " + height,
                        "width",
                        Integer.toString(WIDTH),
                        "height",
                        Integer.toString(height))
                .element("title", title);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            String number =
                    bar.value().isPresent() ? Integer.toString(bar.value().getAsInt()) : suppressed;
            words(html, bar.label(), number, i * STEP + 14);
            rect(html, i * STEP, WIDTH, TRACK);
            rect(html, i * STEP, most == 0 ? 0 : bar.value().orElse(0) * WIDTH / most, FULL);
        }
        html.close().line();
    }

    private static void words(Html html, String label, String number, int base) {
        String name = label.length() > LONGEST ? label.substring(0, LONGEST - 1) + "…" : label;
        html.element(
                "text",
                name,
                "x",
                "0",
                "y",
                Integer.toString(base),
                "class",
                "chart-label",
                "font-size",
                "14",
                "fill",
                TEXT);
        html.element(
                "text",
                number,
                "x",
                Integer.toString(WIDTH),
                "y",
                Integer.toString(base),
                "text-anchor",
                "end",
                "class",
                "chart-label",
                "font-size",
                "14",
                "fill",
                TEXT);
    }

    private static void rect(Html html, int top, int width, Paint paint) {
        html.empty(
                "rect",
                "x",
                "0",
                "y",
                Integer.toString(top + 20),
                "width",
                Integer.toString(width),
                "height",
                Integer.toString(BAR),
                "class",
                paint.name(),
                "fill",
                paint.colour());
    }
}
