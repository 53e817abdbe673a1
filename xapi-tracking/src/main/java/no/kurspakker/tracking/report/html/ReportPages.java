package no.kurspakker.tracking.report.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import no.kurspakker.tracking.report.LearnerReport;
import no.kurspakker.tracking.report.view.ViewedReport;
import no.kurspakker.tracking.report.words.ReportWords;

/** Writes the static report. */
public final class ReportPages {

    /** How many learners there are on a page; more get pages of their own beside {@code report.html}. */
    public static final int PER_PAGE = 400;

    private static final Comparator<LearnerReport> BY_PLACE = Comparator.comparing(
                    (LearnerReport learner) -> learner.municipality().orElse("\uFFFF"))
            .thenComparing(LearnerReport::key);

    private final ViewedReport viewed;
    private final ReportWords words;
    private final Path folder;
    private final List<LearnerReport> learners;

    private ReportPages(ViewedReport viewed, ReportWords words, Path folder) {
        this.viewed = viewed;
        this.words = words;
        this.folder = folder;
        this.learners = viewed.report().learners().stream().sorted(BY_PLACE).toList();
    }

    /**
     * Writes {@code report.html} to {@code folder}, which is there, and pages of learners {@code report-001.html} … if they are many.
     *
     * @return the names of all pages
     */
    public static List<String> write(ViewedReport viewed, ReportWords words, Path folder)
            throws IOException {
        return new ReportPages(viewed, words, folder).write();
    }

    private List<String> write() throws IOException {
        List<String> names = new ArrayList<>();
        names.add("report.html");
        if (learners.size() > PER_PAGE) {
            int pages = (learners.size() + PER_PAGE - 1) / PER_PAGE;
            try {
                IntStream.range(0, pages).parallel().forEach(this::page);
            } catch (UncheckedIOException refused) {
                throw refused.getCause();
            }
            IntStream.range(0, pages).mapToObj(ReportPages::name).forEach(names::add);
        }
        try (Writer out = Files.newBufferedWriter(folder.resolve("report.html"))) {
            main(new Html(out));
        }
        return names;
    }

    private static String name(int index) {
        String number = Integer.toString(1000 + index + 1);
        return "report-" + (index + 1 < 1000 ? number.substring(1) : Integer.toString(index + 1))
                + ".html";
    }

    private void main(Html html) {
        PageFrame frame = new PageFrame(viewed, words, html);
        frame.begin("report.css");
        html.open("main");
        contents(html);
        new ReportSections(viewed, words, html).writeAll();
        if (!viewed.view().isRegion()) {
            learners(html);
            frame.causes();
        }
        frame.data();
        html.close();
        frame.end();
    }

    private void contents(Html html) {
        html.open("nav", "aria-label", words.text("contents")).open("ul");
        List<String> ids = new ArrayList<>(ReportSections.ALL);
        ids.addAll(List.of("learners", "causes", "data"));
        if (viewed.view().isRegion()) {
            ids.removeAll(List.of("time", "inactive", "learners", "causes"));
        }
        ids.forEach(id ->
                html.open("li").element("a", words.text(id), "href", "#" + id).close());
        html.close().close().line();
    }

    private void learners(Html html) {
        html.open("section", "aria-labelledby", "learners")
                .element("h2", words.text("learners"), "id", "learners");
        if (learners.isEmpty()) {
            html.element("p", words.text("learners.none"));
        } else if (learners.size() <= PER_PAGE) {
            html.element("p", words.text("learners.about"));
            new LearnerTable(viewed.report(), words, html, true).write(learners);
        } else {
            html.element("p", words.text("learners.pages")).open("ul");
            for (int from = 0; from < learners.size(); from += PER_PAGE) {
                int to = Math.min(learners.size(), from + PER_PAGE);
                String text = words.text(
                        "learners.page",
                        place(learners.get(from)),
                        place(learners.get(to - 1)),
                        to - from);
                html.open("li")
                        .element("a", text, "href", name(from / PER_PAGE))
                        .close();
            }
            html.close();
        }
        html.close().line();
    }

    private String place(LearnerReport learner) {
        return learner.municipality()
                        .map(viewed.report().course()::municipalityName)
                        .orElse(words.text("unplaced"))
                + " " + learner.key().name();
    }

    private void page(int index) {
        int from = index * PER_PAGE;
        List<LearnerReport> some =
                learners.subList(from, Math.min(learners.size(), from + PER_PAGE));
        try (Writer out = Files.newBufferedWriter(folder.resolve(name(index)))) {
            Html html = new Html(out);
            PageFrame frame = new PageFrame(viewed, words, html);
            frame.begin("report.css");
            html.open("main")
                    .open("p")
                    .element("a", words.text("back"), "href", "report.html")
                    .close()
                    .element("h2", words.text("learners"))
                    .element("p", words.text("learners.about"));
            new LearnerTable(viewed.report(), words, html, true).write(some);
            frame.causes();
            html.close();
            frame.end();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
