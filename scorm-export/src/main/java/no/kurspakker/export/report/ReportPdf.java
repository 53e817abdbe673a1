package no.kurspakker.export.report;

import java.util.List;
import no.kurspakker.export.Bytes;
import no.kurspakker.export.print.pdf.PdfPrinter;
import no.kurspakker.export.print.xhtml.Xhtml;
import no.kurspakker.tracking.report.html.PrintedReport;
import no.kurspakker.tracking.report.view.ViewedReport;
import no.kurspakker.tracking.report.words.ReportWords;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A report as an accessible PDF (PDF/UA-1). */
public final class ReportPdf {

    private static final int MOST_TITLES = 4;
    private static final String SVG = "http://www.w3.org/2000/svg";

    private ReportPdf() {}

    /** {@return {@code viewed} on paper} */
    public static Bytes of(ViewedReport viewed, ReportWords words) {
        Document document = Xhtml.parse(PrintedReport.of(viewed, words));
        plain(document);
        numbers(document);
        bookmarks(document);
        return new PdfPrinter().print(document);
    }

    /** What the printer wants otherwise than a browser: captions are headings already, and a drawing's title is its text. */
    private static void plain(Document document) {
        Xhtml.all(document, "caption").forEach(Xhtml::remove);
        for (Element frame : Xhtml.ofClass(document, "scroll")) {
            frame.removeAttribute("role");
            frame.removeAttribute("tabindex");
            frame.removeAttribute("aria-label");
        }
        for (Element svg : Xhtml.all(document, "svg")) {
            String title = svg.getAttribute("aria-label");
            Xhtml.all(svg, "title").forEach(Xhtml::remove);
            ((Element) document.renameNode(svg, SVG, "svg")).setAttribute("alt", title);
        }
    }

    /** Many long titles side by side are too wide for a sheet: there stand numbers, and before the table what they mean. */
    private static void numbers(Document document) {
        for (Element table : Xhtml.all(document, "table")) {
            List<Element> titles = Xhtml.ofClass(table, "unit");
            if (titles.size() > MOST_TITLES) {
                table.setAttribute("class", "many");
                Element legend = document.createElement("ol");
                legend.setAttribute("class", "legend");
                table.getParentNode().insertBefore(legend, table);
                for (int i = 0; i < titles.size(); i++) {
                    Xhtml.append(legend, "li", Xhtml.text(titles.get(i)));
                    titles.get(i).setTextContent(Integer.toString(i + 1));
                }
            }
        }
    }

    private static void bookmarks(Document document) {
        Element head = Xhtml.first(document, "head").orElseThrow();
        Element bookmarks = Xhtml.append(head, "bookmarks", "");
        for (Element heading : Xhtml.all(document, "h2")) {
            Xhtml.append(
                    bookmarks,
                    "bookmark",
                    "",
                    "name",
                    Xhtml.text(heading),
                    "href",
                    "#" + heading.getAttribute("id"));
        }
    }
}
