package no.kurspakker.course.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kurspakker.course.AsciiName;
import no.kurspakker.course.Inline;
import no.kurspakker.course.Text;
import no.kurspakker.course.UnitId;

/**
 * The text of a heading, and what its author wrote between braces after it.
 *
 * @param braces without the braces themselves
 */
record HeadingText(List<Inline> title, Optional<String> braces) {

    static HeadingText of(List<Inline> inlines) {
        if (inlines.isEmpty() || !(inlines.get(inlines.size() - 1) instanceof Text last)) {
            return new HeadingText(inlines, Optional.empty());
        }
        String text = last.value().stripTrailing();
        int open = text.lastIndexOf('{');
        if (open < 0 || !text.endsWith("}")) {
            return new HeadingText(inlines, Optional.empty());
        }
        List<Inline> title = new ArrayList<>(inlines.subList(0, inlines.size() - 1));
        String rest = text.substring(0, open).stripTrailing();
        if (!rest.isEmpty()) {
            title.add(new Text(rest));
        }
        return new HeadingText(title, Optional.of(text.substring(open + 1, text.length() - 1)));
    }

    static boolean isAnchor(String braces) {
        String name = braces.startsWith("#") ? braces.substring(1) : "";
        return !name.isEmpty()
                && name.length() <= UnitId.LONGEST
                && AsciiName.of(name).equals(name);
    }
}
