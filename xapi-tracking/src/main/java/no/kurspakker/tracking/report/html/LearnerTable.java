package no.kurspakker.tracking.report.html;

import java.util.List;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.report.CompletionReport;
import no.kurspakker.tracking.report.LearnerReport;
import no.kurspakker.tracking.report.rollup.UnitStatus;
import no.kurspakker.tracking.report.words.ReportWords;
import no.kurspakker.tracking.report.words.Why;

/** The matrix of learners and chapters; every cell unfolds to why it is what it is. */
final class LearnerTable {

    private final CompletionReport report;
    private final ReportWords words;
    private final Html html;
    private final Why why;
    private final boolean isFolding;

    /** @param isFolding whether reasons are there to be unfolded; on paper they are not */
    LearnerTable(CompletionReport report, ReportWords words, Html html, boolean isFolding) {
        this.report = report;
        this.words = words;
        this.html = html;
        this.why = new Why(words, report);
        this.isFolding = isFolding;
    }

    void write(List<LearnerReport> learners) {
        String title = words.text("learners");
        html.open(
                        "div",
                        "class",
                        "scroll",
                        "tabindex",
                        "0",
                        "role",
                        "region",
                        "aria-label",
                        words.text("scroll", title))
                .open("table", "class", "matrix")
                .element("caption", title)
                .open("thead")
                .open("tr");
        for (String key : List.of("learner", "municipality", "course")) {
            html.element("th", words.text(key), "scope", "col");
        }
        for (TrackedUnit unit : report.course().units()) {
            html.element("th", unit.title(), "scope", "col", "class", "unit");
        }
        html.close().close().open("tbody").line();
        learners.forEach(this::row);
        html.close().close().close().line();
    }

    private void row(LearnerReport learner) {
        html.open("tr").open("th", "scope", "row");
        html.text(learner.name().orElse(learner.key().name()));
        html.close();
        html.element(
                "td",
                learner.municipality()
                        .map(report.course()::municipalityName)
                        .orElse(words.text("unplaced")));
        cell(learner.status(), why.ofCourse(learner), List.of());
        for (TrackedUnit unit : report.course().units()) {
            cell(
                    learner.unit(unit.id()).status(),
                    isFolding ? why.of(learner, unit) : List.of(),
                    isFolding ? why.causes(learner, unit) : List.of());
        }
        html.close().line();
    }

    private void cell(UnitStatus status, List<String> reasons, List<String> causes) {
        html.open("td", "class", status.id());
        if (!isFolding) {
            html.text(words.status(status)).close();
            return;
        }
        html.open("details").element("summary", words.status(status));
        reasons.forEach(reason -> html.element("p", reason));
        if (!causes.isEmpty()) {
            html.open("p").text(words.text("why.causes"));
            for (String cause : causes) {
                html.text(" ")
                        .element("a", words.text("cause." + cause), "href", "#cause-" + cause);
            }
            html.close();
        }
        html.close().close();
    }
}
