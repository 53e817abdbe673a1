package no.kurspakker.export.print;

import no.kurspakker.export.print.xhtml.Xhtml;

import org.w3c.dom.Element;

/** Tells, where a link stands on paper, which page or address it leads to. In the PDF it is still a link. */
final class PaperLinks {

    private final PrintWords words;

    PaperLinks(PrintWords words) {
        this.words = words;
    }

    void mend(Element body) {
        for (Element link : Xhtml.all(body, "a")) {
            String address = link.getAttribute("href");
            String text = Xhtml.text(link);
            // A PDF link must say where it leads without its surroundings (ISO 14289-1, 7.18.5).
            String label = link.getAttribute("aria-label");
            link.setAttribute("title", label.isEmpty() ? text : label);
            if (Xhtml.hasClass(link, "term")) {
                continue;
            }
            if (!address.startsWith("#")) {
                outside(link, address, text);
            } else if (!link.getAttribute("role").equals("doc-noteref")) {
                link.setAttribute("class", "inside");
                link.setAttribute("data-page", words.text("page"));
            }
        }
    }

    private static void outside(Element link, String address, String text) {
        String bare = address.replaceFirst("^(https://|mailto:)", "").replaceFirst("/$", "");
        if (!text.contains(bare)) {
            link.setAttribute("class", "outside");
            link.setAttribute("data-address", " (" + bare + ")");
        }
    }
}
