package no.kurspakker.export.print;

import java.util.List;
import no.kurspakker.course.Course;
import no.kurspakker.course.GroupTask;
import no.kurspakker.export.print.xhtml.Xhtml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Writes a sheet. Keys of its bundle are {@code <sheet>.<number>.<kind>}, in the order of the numbers; the kind says what
 * the text becomes: {@code h2}, {@code p}, {@code li} of a list, {@code box} to tick, {@code head} and {@code row} of a table with
 * {@code |} between its cells, {@code insert} for what depends on the course.
 */
final class SheetDocument {

    private final Course course;
    private final PrintWords texts;
    private final Document document;
    private final Element body;

    SheetDocument(Course course, PrintWords texts) {
        this.course = course;
        this.texts = texts;
        this.document = Xhtml.parse("<html><head/><body/></html>");
        this.body = Xhtml.first(document, "body").orElseThrow();
        document.getDocumentElement().setAttribute("lang", texts.language());
    }

    Document of(Sheet sheet) {
        body.setAttribute("class", "sheet");
        Xhtml.append(body, "p", course.title(), "class", "facts");
        Xhtml.append(body, "h1", texts.text(sheet.key() + ".title"), "id", sheet.key());
        for (String key : texts.keys()) {
            String[] parts = key.split("\\.", -1);
            if (parts.length == 3 && parts[0].equals(sheet.key())) {
                write(parts[2], filled(texts.text(key)), sheet.key() + "-" + parts[1]);
            }
        }
        return document;
    }

    private void write(String kind, String text, String id) {
        switch (kind) {
            case "h2" -> Xhtml.append(body, "h2", text, "id", id);
            case "p" -> Xhtml.append(body, "p", text);
            case "li" -> Xhtml.append(last("ul", ""), "li", text);
            case "box" -> box(text);
            case "head" -> header(text);
            case "row" -> row(text);
            case "insert" -> insert(text);
            default -> throw new IllegalStateException("unknown kind " + kind);
        }
    }

    private void insert(String what) {
        switch (what) {
            case "tasks" -> tasks();
            case "criteria" -> new CriteriaTable(this, texts).write();
            default -> throw new IllegalStateException("nothing to insert: " + what);
        }
    }

    /** {@return the element at the end of the sheet, a new one unless it is of this kind already} */
    private Element last(String name, String kind) {
        if (body.getLastChild() instanceof Element element
                && element.getTagName().equals(name)
                && element.getAttribute("class").equals(kind)) {
            return element;
        }
        return kind.isEmpty()
                ? Xhtml.append(body, name, "")
                : Xhtml.append(body, name, "", "class", kind);
    }

    private void box(String text) {
        Element item = Xhtml.append(last("ul", "tasks"), "li", "");
        Xhtml.append(item, "span", "", "class", "tick");
        item.appendChild(document.createTextNode(text));
    }

    /** Begins a table whose columns have these names. */
    void header(String cells) {
        Element table = Xhtml.append(body, "table", "");
        Element row = Xhtml.append(Xhtml.append(table, "thead", ""), "tr", "");
        for (String cell : cells.split("\\|", -1)) {
            Xhtml.append(row, "th", cell.strip(), "scope", "col");
        }
        Xhtml.append(table, "tbody", "");
    }

    /** Adds a row to the table that was begun last. */
    void row(String cells) {
        List<Element> bodies = Xhtml.all(body, "tbody");
        Element row = Xhtml.append(bodies.get(bodies.size() - 1), "tr", "");
        boolean isFirst = true;
        for (String cell : cells.split("\\|", -1)) {
            if (isFirst) {
                Xhtml.append(row, "th", cell.strip(), "scope", "row");
            } else {
                Xhtml.append(row, "td", cell.strip());
            }
            isFirst = false;
        }
    }

    private void tasks() {
        header(texts.text("tasks.head"));
        for (GroupTask task : course.groupTasks()) {
            row(String.join(
                    "|",
                    task.title().replace("|", "/"),
                    texts.text("tasks.minutes", "minutes", minutes(task)),
                    Integer.toString(task.questions().size())));
        }
    }

    private static String minutes(GroupTask task) {
        return task.minutes().from() == task.minutes().to()
                ? Integer.toString(task.minutes().from())
                : task.minutes().from() + "–" + task.minutes().to();
    }

    private String filled(String text) {
        int groupWork = course.groupTasks().stream()
                .mapToInt(task -> task.minutes().to())
                .sum();
        return text.replace("{title}", course.title())
                .replace("{version}", course.version())
                .replace("{publisher}", course.publisher())
                .replace("{chapters}", Integer.toString(course.chapters().size()))
                .replace("{tasks}", Integer.toString(course.groupTasks().size()))
                .replace("{minutes}", Integer.toString(groupWork));
    }
}
