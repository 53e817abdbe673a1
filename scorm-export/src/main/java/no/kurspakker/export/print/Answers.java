package no.kurspakker.export.print;

import java.util.List;
import no.kurspakker.export.print.xhtml.Xhtml;
import org.w3c.dom.Element;

/** Moves the answers to the questions of a course behind its last page, so that nobody reads them by mistake. */
final class Answers {

    private final PrintWords words;

    Answers(PrintWords words) {
        this.words = words;
    }

    void gather(Element body) {
        Element answers = Xhtml.make(body, "article", "", "id", "/answers");
        Xhtml.append(answers, "h1", words.text("answers"));
        int number = 0;
        for (Element page : Xhtml.all(body, "article")) {
            List<Element> checks = Xhtml.all(page, check -> check.hasAttribute("data-check"));
            if (checks.isEmpty()) {
                continue;
            }
            Element section = Xhtml.append(answers, "section", "");
            Xhtml.append(section, "h2", Xhtml.text(Xhtml.first(page, "h1").orElseThrow()));
            for (Element check : checks) {
                number++;
                gather(check, number, section);
            }
        }
        if (number > 0) {
            body.appendChild(answers);
        }
    }

    private void gather(Element check, int number, Element section) {
        String label = words.text("question", "number", Integer.toString(number));
        String id = "/answers/" + number;
        Xhtml.ofClass(check, "check-label").forEach(old -> old.setTextContent(label));
        Xhtml.append(section, "h3", label, "id", id);
        Xhtml.ofClass(check, "check-prompt").forEach(prompt -> {
            Element again = (Element) prompt.cloneNode(true);
            again.removeAttribute("id");
            section.appendChild(again);
        });
        for (Element answer : Xhtml.ofClass(check, "check-answer")) {
            Xhtml.all(answer, "summary").forEach(Xhtml::remove);
            Element kept = Xhtml.append(section, "div", "", "class", "answer");
            Xhtml.moveChildren(answer, kept);
            Xhtml.remove(answer);
        }
        Element where = Xhtml.append(check, "p", "", "class", "check-where");
        Xhtml.append(where, "a", words.text("answer.where"), "href", "#" + id);
    }
}
