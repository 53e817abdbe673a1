package no.kurspakker.export.print;

import no.kurspakker.export.print.xhtml.Xhtml;

import org.w3c.dom.Element;

/** Puts the captions of tables before them, since the printer takes only rows in a table. */
final class PaperTables {

    void mend(Element body) {
        for (Element caption : Xhtml.all(body, "caption")) {
            Element table = (Element) caption.getParentNode();
            Element before = Xhtml.make(caption, "p", "", "class", "caption");
            Xhtml.moveChildren(caption, before);
            Xhtml.remove(caption);
            table.getParentNode().insertBefore(before, table);
        }
    }
}
