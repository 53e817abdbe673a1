package no.kurspakker.tracking.report.html;

import java.util.List;
import no.kurspakker.tracking.report.LearnerReport;
import no.kurspakker.tracking.report.view.ViewedReport;
import no.kurspakker.tracking.report.words.ReportWords;

/** Parts of a report for pages that have a frame of their own. Each is well-formed HTML that needs {@link #css}. */
public final class ReportFragments {

    private final ViewedReport viewed;
    private final ReportWords words;

    public ReportFragments(ViewedReport viewed, ReportWords words) {
        this.viewed = viewed;
        this.words = words;
    }

    /** {@return when the data are from, and whom they are for} */
    public String freshness() {
        StringBuilder out = new StringBuilder();
        new PageFrame(viewed, words, new Html(out)).freshness();
        return out.toString();
    }

    /** {@return the sections about many learners at once, and what is to be known of the data} */
    public String overview() {
        StringBuilder out = new StringBuilder();
        Html html = new Html(out);
        new ReportSections(viewed, words, html).writeAll();
        new PageFrame(viewed, words, html).data();
        return out.toString();
    }

    /** {@return the matrix of {@code some} learners of the report, and the usual causes} */
    public String learners(List<LearnerReport> some) {
        StringBuilder out = new StringBuilder();
        Html html = new Html(out);
        new LearnerTable(viewed.report(), words, html, true).write(some);
        new PageFrame(viewed, words, html).causes();
        return out.toString();
    }

    /** {@return the style of everything inside an element of the class {@code report}} */
    public static String css() {
        StringBuilder css = new StringBuilder();
        for (String line : PageFrame.css("report.css").split("\n", -1)) {
            String rule = line.strip();
            boolean isOfPage = rule.startsWith("body") || rule.startsWith("*");
            boolean isBare = rule.isEmpty()
                    || rule.startsWith("@")
                    || rule.startsWith(":")
                    || rule.startsWith("}");
            if (!isOfPage) {
                css.append(isBare ? rule : scoped(rule)).append('\n');
            }
        }
        return css.toString();
    }

    private static String scoped(String rule) {
        int brace = rule.indexOf('{');
        String selectors = rule.substring(0, brace).replace(", ", ", .report ");
        return ".report " + selectors + rule.substring(brace);
    }
}
