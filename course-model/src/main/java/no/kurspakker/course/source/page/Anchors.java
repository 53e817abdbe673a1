package no.kurspakker.course.source.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.course.AsciiName;
import no.kurspakker.course.SourceSpan;

/** The anchors of one page. */
final class Anchors {

    private final Map<String, SourceSpan> places = new HashMap<>();
    private final Map<String, Integer> suffixes = new HashMap<>();

    /** Takes an anchor that the author wrote; the place where it already stands, if it does. */
    Optional<SourceSpan> write(String anchor, SourceSpan place) {
        return Optional.ofNullable(places.putIfAbsent(anchor, place));
    }

    /** Makes an anchor from the words of a heading, once all written anchors are known. */
    String make(String title, SourceSpan place) {
        String ascii = AsciiName.of(title);
        String name = ascii.isEmpty() || isOfFootnote(ascii) ? "section" + ascii : ascii;
        String anchor = name;
        while (places.containsKey(anchor)) {
            anchor = name + "-" + suffixes.merge(name, 2, (before, first) -> before + 1);
        }
        places.put(anchor, place);
        return anchor;
    }

    /** Footnotes have names of this form on the page. */
    static boolean isOfFootnote(String anchor) {
        return anchor.matches("fn(ref)?-[0-9].*");
    }
}
