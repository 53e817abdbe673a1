package no.kurspakker.tracking.report.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.report.CompletionReport;
import no.kurspakker.tracking.report.GroupReport;
import no.kurspakker.tracking.report.LearnerReport;
import no.kurspakker.tracking.report.ReportCourse;
import no.kurspakker.tracking.report.region.MunicipalityRow;
import no.kurspakker.tracking.report.region.MunicipalityTable;
import no.kurspakker.tracking.report.rollup.Latest;
import no.kurspakker.tracking.report.rollup.TaskRollup;
import no.kurspakker.tracking.report.view.ViewedReport;
import no.kurspakker.tracking.report.words.ReportWords;

/** The sections of a report that are about many learners at once. Each begins with a heading of the second level. */
public final class ReportSections {

    /** Ids of the sections, which are keys of their titles too, in their order. */
    public static final List<String> ALL =
            List.of("overview", "municipalities", "funnel", "time", "inactive", "groups");

    private static final int MOST_INACTIVE = 200;

    private final ViewedReport viewed;
    private final CompletionReport report;
    private final ReportCourse course;
    private final ReportWords words;
    private final Html html;

    public ReportSections(ViewedReport viewed, ReportWords words, Html html) {
        this.viewed = viewed;
        this.report = viewed.report();
        this.course = viewed.report().course();
        this.words = words;
        this.html = html;
    }

    /** Writes the sections that the view has. */
    public void writeAll() {
        overview();
        municipalities();
        funnel();
        if (!viewed.view().isRegion()) {
            time();
            inactive();
        }
        groups();
    }

    private void begin(String id) {
        html.open("section", "aria-labelledby", id).element("h2", words.text(id), "id", id);
    }

    private void end() {
        html.close().line();
    }

    private void overview() {
        MunicipalityRow sum = viewed.table().sum();
        begin("overview");
        html.open("dl", "class", "cards");
        card("enrolled", sum.count(MunicipalityTable.ENROLLED), seats(sum));
        card("begun", sum.count(MunicipalityTable.BEGUN), Optional.empty());
        card("completed", sum.count(MunicipalityTable.COMPLETED), Optional.empty());
        html.close();
        Map<LocalDate, Integer> trend = Numbers.trend(report, words.zone());
        if (!trend.isEmpty()) {
            html.element("h3", words.text("trend")).element("p", words.text("trend.about"));
            List<BarChart.Bar> bars = new ArrayList<>();
            trend.forEach((week, count) -> bars.add(new BarChart.Bar(
                    words.day(week.atStartOfDay(words.zone()).toInstant()),
                    OptionalInt.of(count))));
            chart("trend", bars, List.of(words.text("week"), words.text("completed")));
        }
        end();
    }

    private Optional<String> seats(MunicipalityRow sum) {
        return viewed.view().municipality().isEmpty() && sum.seats().isPresent()
                ? Optional.of(words.text("of-seats", sum.seats().getAsInt()))
                : Optional.empty();
    }

    private void card(String key, OptionalInt count, Optional<String> note) {
        html.open("div").element("dt", words.text(key)).open("dd");
        html.element("strong", count(count));
        note.ifPresent(text -> html.text(" ").element("span", text));
        html.close().close();
    }

    private String count(OptionalInt count) {
        return count.isPresent() ? Integer.toString(count.getAsInt()) : words.text("suppressed");
    }

    /** A chart, and beside it the table that says the same. */
    private void chart(String key, List<BarChart.Bar> bars, List<String> header) {
        String title = words.text("chart", words.text(key));
        html.open("div", "class", "beside");
        BarChart.write(html, title, bars, words.text("suppressed"));
        table(
                key,
                header,
                bars.size(),
                i -> List.of(bars.get(i).label(), count(bars.get(i).value())));
        html.close();
    }

    private void table(String key, List<String> header, int rows, IntFunction<List<String>> row) {
        String title = words.text(key);
        // The titles of units come last, if at all.
        List<String> units = course.units().stream().map(TrackedUnit::title).toList();
        int plain = (int) header.stream().filter(name -> !units.contains(name)).count();
        HtmlTable table =
                new HtmlTable(html).begin(title, words.text("scroll", title), header, plain);
        for (int i = 0; i < rows; i++) {
            table.row(row.apply(i));
        }
        table.end();
    }

    private void municipalities() {
        begin("municipalities");
        html.element("p", words.text("municipalities.about"));
        if (viewed.view().isRegion()) {
            html.element("p", words.text("suppressed.about", words.text("suppressed")));
        }
        List<MunicipalityRow> rows = new ArrayList<>(viewed.table().rows());
        List<BarChart.Bar> bars = new ArrayList<>();
        if (rows.size() <= 30) {
            rows.forEach(row ->
                    bars.add(new BarChart.Bar(name(row), row.count(MunicipalityTable.COMPLETED))));
            BarChart.write(
                    html,
                    words.text("chart", words.text("completed")),
                    bars,
                    words.text("suppressed"));
        }
        List<String> header = new ArrayList<>(List.of(
                words.text("municipality"),
                words.text("seats"),
                words.text("enrolled"),
                words.text("begun"),
                words.text("completed")));
        course.units().forEach(unit -> header.add(unit.title()));
        table(
                "municipalities",
                header,
                rows.size() + 1,
                i -> i < rows.size()
                        ? cells(rows.get(i), name(rows.get(i)))
                        : cells(viewed.table().sum(), words.text("sum")));
        end();
    }

    private String name(MunicipalityRow row) {
        return row.number().isPresent() ? row.name() : words.text("unplaced");
    }

    private List<String> cells(MunicipalityRow row, String name) {
        List<String> cells = new ArrayList<>();
        cells.add(name);
        cells.add(row.seats().isPresent() ? Integer.toString(row.seats().getAsInt()) : "–");
        row.counts().forEach(count -> cells.add(count(count)));
        return cells;
    }

    private void funnel() {
        begin("funnel");
        html.element("p", words.text("funnel.about"));
        List<TrackedUnit> chapters = course.chapters();
        MunicipalityRow sum = viewed.table().sum();
        List<BarChart.Bar> bars = new ArrayList<>();
        bars.add(new BarChart.Bar(words.text("begun"), sum.count(MunicipalityTable.BEGUN)));
        for (int i = 0; i < chapters.size(); i++) {
            bars.add(new BarChart.Bar(
                    chapters.get(i).title(), sum.count(MunicipalityTable.FIRST_UNIT + i)));
        }
        html.open("div", "class", "beside");
        BarChart.write(
                html, words.text("chart", words.text("funnel")), bars, words.text("suppressed"));
        table(
                "funnel",
                List.of(words.text("chapter"), words.text("completed"), words.text("drop-off")),
                bars.size(),
                i -> List.of(bars.get(i).label(), count(bars.get(i).value()), dropOff(bars, i)));
        html.close();
        end();
    }

    private String dropOff(List<BarChart.Bar> bars, int index) {
        if (index == 0
                || bars.get(index).value().isEmpty()
                || bars.get(index - 1).value().isEmpty()) {
            return "–";
        }
        int before = bars.get(index - 1).value().getAsInt();
        int lost = Math.max(0, before - bars.get(index).value().getAsInt());
        int percent = before == 0 ? 0 : Math.round(100f * lost / before);
        return lost + " (" + percent + " %)";
    }

    private void time() {
        begin("time");
        List<Long> minutes = Numbers.minutes(report);
        html.element("p", words.text("time.about", Numbers.median(minutes)));
        List<Integer> counts = Numbers.classes(minutes);
        List<BarChart.Bar> bars = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            bars.add(new BarChart.Bar(timeClass(i), OptionalInt.of(counts.get(i))));
        }
        chart("time", bars, List.of(words.text("minutes"), words.text("number")));
        end();
    }

    private String timeClass(int index) {
        List<Integer> bounds = Numbers.MINUTES;
        if (index == 0) {
            return words.text("time.under", bounds.get(0));
        }
        return index == bounds.size()
                ? words.text("time.over", bounds.get(index - 1))
                : words.text("time.from", bounds.get(index - 1), bounds.get(index));
    }

    private void inactive() {
        begin("inactive");
        html.element("p", words.text("inactive.about", Numbers.INACTIVE_DAYS));
        List<LearnerReport> all = Numbers.inactive(report);
        List<LearnerReport> shown = all.subList(0, Math.min(all.size(), MOST_INACTIVE));
        if (all.isEmpty()) {
            html.element("p", words.text("inactive.none"));
        } else {
            List<String> header = List.of(
                    words.text("learner"),
                    words.text("municipality"),
                    words.text("last-activity"),
                    words.text("last-unit"));
            table("inactive", header, shown.size(), i -> inactive(shown.get(i)));
        }
        if (shown.size() < all.size()) {
            html.element("p", words.text("inactive.more", all.size() - shown.size()));
        }
        end();
    }

    private List<String> inactive(LearnerReport learner) {
        return List.of(
                learner.name().orElse(learner.key().name()),
                learner.municipality().map(course::municipalityName).orElse(words.text("unplaced")),
                words.time(learner.lastActivity().orElseThrow().at()),
                learner.known()
                        .course()
                        .lastUnit()
                        .map(Latest::value)
                        .map(course::title)
                        .orElse("–"));
    }

    private void groups() {
        begin("groups");
        if (viewed.view().isRegion()) {
            html.element("p", words.text("groups.region"));
            List<TrackedUnit> tasks = course.tasks();
            table(
                    "groups",
                    List.of(words.text("task"), words.text("handed-in")),
                    tasks.size(),
                    i -> List.of(
                            tasks.get(i).title(),
                            Integer.toString(viewed.groups().get(i))));
        } else if (report.groups().isEmpty()) {
            html.element("p", words.text("groups.none"));
        } else {
            html.element("p", words.text("groups.about", course.tasks().size()));
            List<String> header = new ArrayList<>();
            for (String key : List.of("group", "municipality", "handed-in")) {
                header.add(words.text(key));
            }
            course.tasks().forEach(task -> header.add(task.title()));
            List<GroupReport> groups = report.groups();
            table("groups", header, groups.size(), i -> group(groups.get(i)));
        }
        end();
    }

    private List<String> group(GroupReport group) {
        List<String> cells = new ArrayList<>();
        cells.add(group.label());
        cells.add(
                group.municipality().map(course::municipalityName).orElse(words.text("unplaced")));
        cells.add(words.text("handed-in.of", group.tasks().size(), group.expected()));
        for (TrackedUnit task : course.tasks()) {
            cells.add(group.task(task.id()).map(this::handIn).orElse(words.text("not-handed-in")));
        }
        return cells;
    }

    private String handIn(TaskRollup known) {
        String time = words.time(known.first().at());
        return known.latest().headCount().isPresent()
                ? time + ", " + words.text("present", known.latest().headCount().getAsInt())
                : time;
    }
}
