package no.kurspakker.export.print;

import no.kurspakker.export.print.xhtml.Xhtml;

import org.w3c.dom.Element;

/** Opens what a reader of the screen opens: on paper it stands under a title. */
final class Disclosures {

    private final PrintWords words;

    Disclosures(PrintWords words) {
        this.words = words;
    }

    void open(Element body) {
        for (Element details : Xhtml.all(body, "details")) {
            Element opened = Xhtml.make(details, "div", "", "class", "opened");
            for (Element summary : Xhtml.all(details, "summary")) {
                Element title = Xhtml.make(summary, "p", "", "class", "opened-title");
                Xhtml.rename(summary, title);
                title(details, title);
            }
            Xhtml.rename(details, opened);
        }
    }

    /** «Show the figure as text» is nothing to say to someone who holds a sheet of paper. */
    private void title(Element details, Element title) {
        Element parent = (Element) details.getParentNode();
        if (Xhtml.hasClass(parent, "figure")) {
            title.setTextContent(words.text("figure.text"));
        } else if (Xhtml.hasClass(parent, "reveal")) {
            title.setTextContent(words.text("reveal.answer"));
        }
    }
}
