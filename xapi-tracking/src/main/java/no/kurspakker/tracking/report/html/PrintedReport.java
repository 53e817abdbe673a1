package no.kurspakker.tracking.report.html;

import no.kurspakker.tracking.report.view.ViewedReport;
import no.kurspakker.tracking.report.words.ReportWords;

/** A report for paper: the same sections, the matrix with its states alone, nothing to unfold. */
public final class PrintedReport {

    private PrintedReport() {}

    /** {@return the report as one XHTML document; of more than {@link ReportPages#PER_PAGE} learners it has no matrix} */
    public static String of(ViewedReport viewed, ReportWords words) {
        StringBuilder out = new StringBuilder();
        Html html = new Html(out);
        PageFrame frame = new PageFrame(viewed, words, html);
        frame.begin("print.css");
        html.open("main");
        new ReportSections(viewed, words, html).writeAll();
        int learners = viewed.report().learners().size();
        if (learners > 0 && learners <= ReportPages.PER_PAGE) {
            html.open("section").element("h2", words.text("learners"), "id", "learners");
            new LearnerTable(viewed.report(), words, html, false)
                    .write(viewed.report().learners());
            html.close();
        }
        frame.data();
        html.close();
        frame.end();
        return out.toString();
    }
}
