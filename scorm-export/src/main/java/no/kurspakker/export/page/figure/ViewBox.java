package no.kurspakker.export.page.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdom2.Element;

/**
 * The part of the plane a drawing shows (SVG 2, 8.6).
 *
 * @param value four numbers, as the attribute has them
 * @param width in the drawing's own units, above 0
 * @param height likewise
 */
record ViewBox(String value, double width, double height) {

    private static final String NUMBER = "([+-]?[0-9]*\\.?[0-9]+)";
    private static final String GAP = "(?:\\s+,?\\s*|,\\s*)";
    private static final Pattern BOX =
            Pattern.compile("\\s*" + NUMBER + GAP + NUMBER + GAP + NUMBER + GAP + NUMBER + "\\s*");
    private static final Pattern PIXELS = Pattern.compile("\\s*([0-9]*\\.?[0-9]+)(px)?\\s*");

    /** {@return the viewBox of {@code svg}, or one made of its width and height} */
    static Optional<ViewBox> of(Element svg) {
        Matcher box = BOX.matcher(svg.getAttributeValue("viewBox", ""));
        if (box.matches()) {
            return of(box.group().strip(), box.group(3), box.group(4));
        }
        Matcher width = PIXELS.matcher(svg.getAttributeValue("width", ""));
        Matcher height = PIXELS.matcher(svg.getAttributeValue("height", ""));
        if (width.matches() && height.matches()) {
            String value = "0 0 " + width.group(1) + " " + height.group(1);
            return of(value, width.group(1), height.group(1));
        }
        return Optional.empty();
    }

    private static Optional<ViewBox> of(String value, String width, String height) {
        ViewBox box = new ViewBox(value, Double.parseDouble(width), Double.parseDouble(height));
        return box.width > 0 && box.height > 0 ? Optional.of(box) : Optional.empty();
    }
}
