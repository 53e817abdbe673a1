package no.kurspakker.course.importing.html;

import no.kurspakker.course.SourceSpan;

import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;

/**
 * Where elements stand.
 *
 * @param before lines of the document before the HTML begins
 */
record HtmlPlaces(String name, int before) {

    SourceSpan of(Node node) {
        Range range = node.sourceRange();
        return range.isTracked()
                ? new SourceSpan(
                        name,
                        before + Math.max(1, range.start().lineNumber()),
                        Math.max(1, range.start().columnNumber()))
                : new SourceSpan(name, before + 1, 1);
    }
}
