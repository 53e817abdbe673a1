package no.kurspakker.export.print;

import java.util.Map;
import java.util.TreeMap;
import no.kurspakker.course.Course;
import no.kurspakker.export.Bundled;
import no.kurspakker.export.Bytes;
import no.kurspakker.export.print.xhtml.Xhtml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Title, style sheet and bookmarks of a document for paper. */
final class PaperHead {

    private static final String STYLE = "/no/kurspakker/export/print/paper.css";
    private static final String SHEET_STYLE = "/no/kurspakker/export/print/sheet.css";

    private final Course course;
    private final PrintWords words;

    PaperHead(Course course, PrintWords words) {
        this.course = course;
        this.words = words;
    }

    /** Gives {@code document} the title of the course and a bookmark for each heading with an id. */
    void fill(Document document) {
        fill(document, course.title());
        Element head = Xhtml.first(document, "head").orElseThrow();
        Element bookmarks = Xhtml.append(head, "bookmarks", "");
        Map<Integer, Element> parents = new TreeMap<>();
        for (Element heading : Xhtml.all(document, "h1", "h2", "h3")) {
            Element page = (Element) heading.getParentNode();
            String id = heading.hasAttribute("id")
                    ? heading.getAttribute("id")
                    : page.getAttribute("id");
            if (!id.isEmpty()) {
                int level = heading.getTagName().charAt(1) - '0';
                Element parent =
                        level == 1 ? bookmarks : parents.getOrDefault(level - 1, bookmarks);
                Element bookmark = Xhtml.append(
                        parent, "bookmark", "", "name", Xhtml.text(heading), "href", "#" + id);
                parents.keySet().removeIf(deeper -> deeper >= level);
                parents.put(level, bookmark);
            }
        }
    }

    /** Gives {@code document} a title, its author and the style sheet, in place of the head it has. */
    void fill(Document document, String title) {
        Element head = Xhtml.first(document, "head").orElseThrow();
        head.setTextContent("");
        Xhtml.append(head, "title", title);
        Xhtml.append(head, "meta", "", "name", "author", "content", course.publisher());
        String footer = course.title() + " · " + words.text("version", "version", course.version());
        Xhtml.append(
                head,
                "style",
                Bundled.bytes(STYLE)
                        .text()
                        .replace("FOOTER", footer.replace("\\", "\\\\").replace("\"", "\\\"")));
    }

    /** {@return {@code sheet} as a page that browsers and text processors open} */
    Bytes page(Document sheet, String title) {
        Document page = (Document) sheet.cloneNode(true);
        Element head = Xhtml.first(page, "head").orElseThrow();
        Xhtml.append(head, "meta", "", "charset", "utf-8");
        Xhtml.append(
                head,
                "meta",
                "",
                "name",
                "viewport",
                "content",
                "width=device-width, initial-scale=1");
        Xhtml.append(head, "title", title + " – " + course.title());
        Xhtml.append(head, "style", Bundled.bytes(SHEET_STYLE).text());
        // Word opens a box as nothing; a letter it keeps.
        for (Element tick : Xhtml.ofClass(page, "tick")) {
            tick.getParentNode().replaceChild(page.createTextNode("☐ "), tick);
        }
        return Bytes.of(Xhtml.write(page));
    }
}
