package no.kurspakker.export.print;

import java.util.List;
import no.kurspakker.course.Course;
import no.kurspakker.export.Bytes;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.print.xhtml.Xhtml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The whole course as one document for paper: its pages from the first to the last, between a front with the contents
 * and the answers to its questions.
 */
final class PaperCourse {

    private final Course course;
    private final PackageTree pages;
    private final String index;
    private final PrintWords words;

    /** @param index the document among {@code pages} that holds the course in its language */
    PaperCourse(Course course, PackageTree pages, String index, PrintWords words) {
        this.course = course;
        this.pages = pages;
        this.index = index;
        this.words = words;
    }

    Document document() {
        Document document = Xhtml.parse(index().text());
        Element body = Xhtml.first(document, "body").orElseThrow();
        List<Element> articles = Xhtml.all(document, "article");
        Element credits = Xhtml.ofClass(body, "credits").get(0);
        while (body.getFirstChild() != null) {
            body.removeChild(body.getFirstChild());
        }
        articles.forEach(body::appendChild);
        stayInside(body);
        new ScreenOnly(pages).remove(body);
        new Answers(words).gather(body);
        new Disclosures(words).open(body);
        new PaperTables().mend(body);
        new PaperLinks(words).mend(body);
        new Front(course, words).put(body, credits);
        new PaperHead(course, words).fill(document);
        return document;
    }

    /** A document in a folder names itself in its links. */
    private void stayInside(Element body) {
        for (Element link : Xhtml.all(body, "a")) {
            String address = link.getAttribute("href");
            if (address.startsWith(index + "#")) {
                link.setAttribute("href", address.substring(index.length()));
            }
        }
    }

    private Bytes index() {
        return pages.files().entrySet().stream()
                .filter(file -> file.getKey().value().equals(index))
                .map(file -> (Bytes) file.getValue())
                .findFirst()
                .orElseThrow();
    }
}
