package no.kurspakker.export.print;

import java.util.List;
import java.util.Optional;
import no.kurspakker.export.print.pdf.PdfPrinter;
import no.kurspakker.export.print.xhtml.Xhtml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Puts each group task on a sheet of its own, with as many lines under each question as the sheet has room for. */
final class TaskSheets {

    private static final int MOST_LINES = 12;
    // Where even one line does not fit, the task takes two sheets and gets room to write.
    private static final int LINES_ON_TWO_SHEETS = 4;

    private final PrintWords words;
    private final PaperHead head;
    private final PdfPrinter printer;

    TaskSheets(PrintWords words, PaperHead head, PdfPrinter printer) {
        this.words = words;
        this.head = head;
        this.printer = printer;
    }

    /** {@return a document with all group tasks of {@code course}, which is left as it is; none without group tasks} */
    Optional<Document> of(Document course) {
        List<Element> tasks = tasks(course);
        if (tasks.isEmpty()) {
            return Optional.empty();
        }
        Document sheets = empty(course);
        Element body = Xhtml.first(sheets, "body").orElseThrow();
        for (Element task : tasks) {
            body.appendChild(sheets.importNode(sheet(task, lines(course, task)), true));
        }
        return Optional.of(sheets);
    }

    private static List<Element> tasks(Document course) {
        return Xhtml.all(course, page -> page.getAttribute("data-kind").equals("group-task"));
    }

    /** {@return the most lines with which {@code task} still takes one sheet} */
    private int lines(Document course, Element task) {
        int fits = 0;
        int tooMany = MOST_LINES + 1;
        while (tooMany - fits > 1) {
            int tried = (fits + tooMany) / 2;
            Document alone = empty(course);
            Element body = Xhtml.first(alone, "body").orElseThrow();
            body.appendChild(alone.importNode(sheet(task, tried), true));
            if (printer.pages(alone) == 1) {
                fits = tried;
            } else {
                tooMany = tried;
            }
        }
        return fits == 0 ? LINES_ON_TWO_SHEETS : fits;
    }

    private Document empty(Document course) {
        Document sheets = Xhtml.parse("<html><head/><body class=\"sheets\"/></html>");
        sheets.getDocumentElement()
                .setAttribute("lang", course.getDocumentElement().getAttribute("lang"));
        head.fill(sheets, words.text("tasks"));
        return sheets;
    }

    private Element sheet(Element task, int lines) {
        Element sheet = (Element) task.cloneNode(true);
        Xhtml.ofClass(sheet, "how").forEach(Xhtml::remove);
        // Links lead to pages that are not here.
        Xhtml.all(sheet, "a").forEach(link -> Xhtml.rename(link, Xhtml.make(link, "span", "")));
        Node heading = Xhtml.first(sheet, "h1").orElseThrow();
        Element who = Xhtml.make(sheet, "p", words.text("tasks.who"), "class", "who-was-there");
        sheet.insertBefore(who, heading.getNextSibling());
        for (Element questions : Xhtml.ofClass(sheet, "questions")) {
            for (Element question : Xhtml.all(questions, "li")) {
                for (int line = 0; line < lines; line++) {
                    Xhtml.append(question, "div", "", "class", "line");
                }
            }
        }
        Xhtml.append(sheet, "p", words.text("tasks.names"), "class", "no-names");
        return sheet;
    }
}
