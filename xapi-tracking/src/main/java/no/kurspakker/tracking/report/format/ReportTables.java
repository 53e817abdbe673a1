package no.kurspakker.tracking.report.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.report.GroupReport;
import no.kurspakker.tracking.report.LearnerReport;
import no.kurspakker.tracking.report.ReportCourse;
import no.kurspakker.tracking.report.region.MunicipalityRow;
import no.kurspakker.tracking.report.rollup.Latest;
import no.kurspakker.tracking.report.rollup.Moment;
import no.kurspakker.tracking.report.rollup.TaskRollup;
import no.kurspakker.tracking.report.rollup.UnitRollup;
import no.kurspakker.tracking.report.table.CellValue;
import no.kurspakker.tracking.report.view.ViewedReport;
import no.kurspakker.tracking.report.words.ReportWords;

/** The tables of a report as rows of cells, the same in CSV and XLSX. */
final class ReportTables {

    private final ViewedReport viewed;
    private final ReportCourse course;
    private final ReportWords words;

    ReportTables(ViewedReport viewed, ReportWords words) {
        this.viewed = viewed;
        this.course = viewed.report().course();
        this.words = words;
    }

    List<String> learnersHeader() {
        List<String> header = new ArrayList<>();
        for (String key : List.of(
                "id",
                "home-page",
                "name",
                "municipality",
                "municipality-number",
                "role",
                "course",
                "completed-at",
                "first-activity",
                "last-activity",
                "minutes",
                "last-unit",
                "version",
                "registrations")) {
            header.add(words.text(key));
        }
        for (TrackedUnit unit : course.units()) {
            header.add(unit.title());
            header.add(words.text("completed-unit", unit.title()));
        }
        return header;
    }

    Iterable<List<CellValue>> learners() {
        return () -> viewed.report().learners().stream().map(this::learner).iterator();
    }

    private List<CellValue> learner(LearnerReport learner) {
        List<CellValue> row = new ArrayList<>();
        row.add(CellValue.of(learner.key().name()));
        row.add(CellValue.of(learner.key().homePage()));
        row.add(CellValue.of(learner.name().orElse("")));
        row.add(CellValue.of(learner.municipality()
                .map(course::municipalityName)
                .orElse(words.text("unplaced"))));
        row.add(CellValue.of(learner.municipality().orElse("")));
        row.add(CellValue.of(learner.role().orElse("")));
        row.add(CellValue.of(words.status(learner.status())));
        row.add(CellValue.time(learner.completed().map(Moment::at)));
        row.add(CellValue.time(learner.firstActivity().map(Moment::at)));
        row.add(CellValue.time(learner.lastActivity().map(Moment::at)));
        row.add(CellValue.of(learner.time().toMinutes()));
        row.add(CellValue.of(learner.known()
                .course()
                .lastUnit()
                .map(Latest::value)
                .map(course::title)
                .orElse("")));
        row.add(CellValue.of(
                learner.known().course().revision().map(Latest::value).orElse("")));
        row.add(CellValue.of(learner.registrations().size()));
        for (TrackedUnit unit : course.units()) {
            UnitRollup known = learner.unit(unit.id());
            row.add(CellValue.of(words.status(known.status())));
            row.add(CellValue.time(known.completed().map(Moment::at)));
        }
        return row;
    }

    List<String> municipalitiesHeader() {
        List<String> header = new ArrayList<>();
        for (String key : List.of(
                "municipality", "municipality-number", "seats", "enrolled", "begun", "completed")) {
            header.add(words.text(key));
        }
        course.units().forEach(unit -> header.add(unit.title()));
        return header;
    }

    List<List<CellValue>> municipalities() {
        List<List<CellValue>> rows = new ArrayList<>();
        for (MunicipalityRow row : viewed.table().rows()) {
            rows.add(municipality(
                    row, row.number().isPresent() ? row.name() : words.text("unplaced")));
        }
        rows.add(municipality(viewed.table().sum(), words.text("sum")));
        return rows;
    }

    private List<CellValue> municipality(MunicipalityRow row, String name) {
        List<CellValue> cells = new ArrayList<>();
        cells.add(CellValue.of(name));
        cells.add(CellValue.of(row.number().orElse("")));
        cells.add(CellValue.of(row.seats()));
        row.counts()
                .forEach(count -> cells.add(
                        count.isPresent()
                                ? CellValue.of(count)
                                : CellValue.of(words.text("suppressed"))));
        return cells;
    }

    List<String> groupsHeader() {
        List<String> header = new ArrayList<>();
        header.add(words.text("municipality"));
        header.add(words.text("municipality-number"));
        header.add(words.text("group"));
        header.add(words.text("handed-in"));
        course.tasks().forEach(task -> header.add(task.title()));
        return header;
    }

    List<List<CellValue>> groups() {
        List<List<CellValue>> rows = new ArrayList<>();
        if (viewed.view().isRegion()) {
            List<CellValue> cells = new ArrayList<>();
            for (String key : List.of("sum", "", "", "")) {
                cells.add(CellValue.of(key.isEmpty() ? "" : words.text(key)));
            }
            viewed.groups().forEach(count -> cells.add(CellValue.of(count)));
            rows.add(cells);
        }
        viewed.report().groups().forEach(group -> rows.add(group(group)));
        return rows;
    }

    private List<CellValue> group(GroupReport group) {
        List<CellValue> cells = new ArrayList<>();
        cells.add(CellValue.of(
                group.municipality().map(course::municipalityName).orElse(words.text("unplaced"))));
        cells.add(CellValue.of(group.municipality().orElse("")));
        cells.add(CellValue.of(group.label()));
        cells.add(CellValue.of(words.text("handed-in.of", group.tasks().size(), group.expected())));
        for (TrackedUnit task : course.tasks()) {
            Optional<TaskRollup> known = group.task(task.id());
            cells.add(CellValue.time(known.map(rollup -> rollup.first().at())));
        }
        return cells;
    }
}
