package no.kurspakker.tracking.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import no.kurspakker.tracking.report.CompletionReport;
import no.kurspakker.tracking.report.view.ViewedReport;
import no.kurspakker.tracking.report.words.ReportWords;
import no.kurspakker.tracking.report.words.Why;

/** What is around the sections on every page: title, freshness, sources, causes. */
final class PageFrame {

    private final ViewedReport viewed;
    private final CompletionReport report;
    private final ReportWords words;
    private final Html html;

    PageFrame(ViewedReport viewed, ReportWords words, Html html) {
        this.viewed = viewed;
        this.report = viewed.report();
        this.words = words;
        this.html = html;
    }

    void begin(String css) {
        String title = words.text("title", report.course().plan().course().title());
        html.doctype()
                .open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", words.language())
                .open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty("meta", "name", "author", "content", "Kurspakker")
                .element("title", title)
                .style(css(css))
                .close()
                .open("body")
                .line();
        html.open("header").element("h1", title);
        freshness();
        html.element("p", about());
        html.close().line();
    }

    void freshness() {
        html.element("p", words.text("as-of", words.time(report.asOf())), "class", "as-of");
        html.element("p", view());
    }

    private String view() {
        return viewed.view()
                .municipality()
                .map(number ->
                        words.text("view.municipality", report.course().municipalityName(number)))
                .orElseGet(() -> words.text("view." + viewed.view().id()));
    }

    private String about() {
        String sources = report.notes().sources().isEmpty()
                ? words.text("no-sources")
                : String.join(", ", report.notes().sources());
        return words.text("about", report.course().plan().course().version(), sources);
    }

    void causes() {
        html.open("section", "aria-labelledby", "causes")
                .element("h2", words.text("causes"), "id", "causes")
                .open("dl");
        for (String cause : Why.CAUSES) {
            html.element("dt", words.text("cause." + cause), "id", "cause-" + cause)
                    .element("dd", words.text("cause." + cause + ".about"));
        }
        html.close().close().line();
    }

    void data() {
        html.open("section", "aria-labelledby", "data")
                .element("h2", words.text("data"), "id", "data")
                .element("p", words.text("data.municipality"));
        html.element("p", words.text("data.void", report.notes().voided()));
        html.element("p", words.text("data.unread", report.notes().unread()));
        if (!report.notes().nearMisses().isEmpty()) {
            html.element("p", words.text("data.near")).open("ul");
            report.notes()
                    .nearMisses()
                    .forEach((id, count) ->
                            html.element("li", words.text("data.near.item", id, count)));
            html.close();
        }
        if (!report.duplicates().isEmpty()) {
            html.element("p", words.text("data.duplicates")).open("ul");
            report.duplicates()
                    .forEach(duplicate -> html.element(
                            "li",
                            String.join(
                                            ", ",
                                            duplicate.learners().stream()
                                                    .map(key -> key.name() + " (" + key.homePage()
                                                            + ")")
                                                    .toList())
                                    + ": "
                                    + words.text(
                                            duplicate.isSameName()
                                                    ? "data.same-name"
                                                    : "data.same-id")));
            html.close();
        }
        html.close().line();
    }

    void end() {
        html.close().close().line();
    }

    static String css(String name) {
        try (InputStream in = PageFrame.class.getResourceAsStream(
                "/no/kurspakker/tracking/report/html/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
