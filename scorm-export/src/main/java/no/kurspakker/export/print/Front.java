package no.kurspakker.export.print;

import java.util.List;
import no.kurspakker.course.Course;
import no.kurspakker.export.print.xhtml.Xhtml;
import org.w3c.dom.Element;

/** The first pages: title, who made it, contents. */
final class Front {

    private final Course course;
    private final PrintWords words;

    Front(Course course, PrintWords words) {
        this.course = course;
        this.words = words;
    }

    void put(Element body, Element credits) {
        List<Element> articles = Xhtml.all(body, "article");
        Element front = Xhtml.make(body, "div", "", "class", "front");
        Xhtml.append(front, "h1", course.title(), "class", "course-title");
        course.subtitle().ifPresent(line -> Xhtml.append(front, "p", line, "class", "subtitle"));
        Element who = Xhtml.append(front, "div", "", "class", "who");
        Xhtml.moveChildren(credits, who);
        Element contents = Xhtml.make(body, "div", "", "class", "contents");
        Xhtml.append(contents, "h1", words.text("contents"));
        list(articles, Xhtml.append(contents, "ul", ""));
        body.insertBefore(contents, body.getFirstChild());
        body.insertBefore(front, contents);
    }

    private static void list(List<Element> articles, Element list) {
        for (Element article : articles) {
            Element item = Xhtml.append(list, "li", "");
            String title = Xhtml.text(Xhtml.first(article, "h1").orElseThrow());
            Xhtml.append(
                    item, "a", title, "href", "#" + article.getAttribute("id"), "title", title);
            List<Element> headings =
                    Xhtml.all(article, h -> h.getTagName().equals("h2") && h.hasAttribute("id"));
            if (!headings.isEmpty()) {
                Element inner = Xhtml.append(item, "ul", "");
                for (Element heading : headings) {
                    String words = Xhtml.text(heading);
                    Xhtml.append(
                            Xhtml.append(inner, "li", ""),
                            "a",
                            words,
                            "href",
                            "#" + heading.getAttribute("id"),
                            "title",
                            words);
                }
            }
        }
    }
}
