package no.kurspakker.tracking.report.source;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.kurspakker.course.UnitId;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.report.Person;
import no.kurspakker.tracking.report.ReportCourse;
import no.kurspakker.tracking.report.rollup.CourseRollup;
import no.kurspakker.tracking.report.rollup.Enrolment;
import no.kurspakker.tracking.report.rollup.EnrolmentRollup;
import no.kurspakker.tracking.report.rollup.FactKind;
import no.kurspakker.tracking.report.rollup.LearnerKey;
import no.kurspakker.tracking.report.rollup.Moment;
import no.kurspakker.tracking.report.rollup.ReportFact;
import no.kurspakker.tracking.report.rollup.Rollups;
import no.kurspakker.tracking.report.rollup.Spans;
import no.kurspakker.tracking.report.rollup.UnitStatus;
import no.kurspakker.tracking.report.table.TableRow;

/**
 * An export of Moodle or KS Læring as CSV or XLSX: activity completion, course completion, or the report of the SCORM activity;
 * headers in English or Norwegian. A course that the platform says is completed has all its required units completed, for
 * that is when the package says so.
 *
 * @param people with the names and municipalities that the export gives
 */
public record MoodleExport(Rollups rollups, List<Person> people, List<Problem> problems) {

    private static final String NEEDED =
            "one of \"Username\", \"ID number\", \"id\", \"User ID\", \"Email address\" (\"Brukernavn\","
                    + " \"ID-nummer\", \"Bruker-ID\", \"E-postadresse\"), and a column with the title of the"
                    + " course or of a chapter, with the id of an objective, or \"Course complete\"";

    public MoodleExport {
        people = List.copyOf(people);
        problems = List.copyOf(problems);
    }

    /** {@return what {@code path} says of {@code course}} */
    public static MoodleExport read(Path path, ReportCourse course, MoodleSettings settings)
            throws IOException {
        FileProblems problems = new FileProblems(path.toString());
        Rollups rollups = new Rollups();
        List<Person> people = new ArrayList<>();
        Optional<TableFile> file = TableFile.read(path, problems);
        if (file.isPresent()) {
            MoodleColumns columns =
                    MoodleColumns.of(file.get().table().header(), course.plan(), settings);
            if (columns.id().isEmpty() || !columns.hasStates()) {
                file.get()
                        .lacks(settings.idColumn()
                                        .map(name -> "\"" + name + "\"; ")
                                        .orElse("")
                                + NEEDED);
            } else {
                new Rows(file.get(), course, settings, columns, String.valueOf(path.getFileName()))
                        .read(rollups, people);
            }
        }
        return new MoodleExport(rollups, people, problems.list());
    }

    private record Rows(
            TableFile file,
            ReportCourse course,
            MoodleSettings settings,
            MoodleColumns columns,
            String name) {

        void read(Rollups rollups, List<Person> people) {
            Municipalities known = new Municipalities(course.municipalities());
            for (TableRow row : file.rows()) {
                String id = row.cell(columns.id().orElseThrow());
                if (id.isEmpty()) {
                    file.problems().add(ReportProblem.ROW_WITHOUT_ID, row.number());
                    continue;
                }
                LearnerKey key = settings.pseudonym().of(id);
                people.add(new Person(
                        key,
                        file.cell(row, ColumnWords.NAME).or(() -> unnamedName(row)),
                        PeopleFile.municipality(file, row, known),
                        file.cell(row, ColumnWords.ROLE)));
                EnrolmentRollup rollup = rollup(row);
                if (rollup.course().whole().first().isPresent()) {
                    rollups.add(new Enrolment(key, Optional.empty()), rollup);
                }
            }
        }

        /** In Moodle's activity completion the first column, which has the names, has no name itself. */
        private Optional<String> unnamedName(TableRow row) {
            boolean isUnnamed = file.table().header().get(0).isBlank();
            return Optional.of(row.cell(0)).filter(text -> isUnnamed && !text.isEmpty());
        }

        private EnrolmentRollup rollup(TableRow row) {
            Optional<Instant> last = time(row, file.column(ColumnWords.LAST));
            EnrolmentRollup known = EnrolmentRollup.NONE;
            Optional<Instant> started = time(row, file.column(ColumnWords.STARTED));
            for (Optional<Instant> seen : List.of(started, last)) {
                if (seen.isPresent()) {
                    known = known.merge(fact(row, FactKind.ACTIVITY, Optional.empty(), seen.get()));
                }
            }
            for (MoodleColumns.State state : columns.states()) {
                known = merged(known, row, state, last);
            }
            Optional<Instant> completed = time(row, columns.courseTime());
            if (completed.isPresent()) {
                known = withCourse(known, row, completed.get());
            }
            return withoutSpans(known);
        }

        private EnrolmentRollup merged(
                EnrolmentRollup known,
                TableRow row,
                MoodleColumns.State state,
                Optional<Instant> last) {
            Optional<Instant> own = time(row, state.time());
            Instant at = own.or(() -> last).orElse(settings.readAt());
            return switch (status(row, state, own.isPresent())) {
                case COMPLETED ->
                    state.unit().isEmpty()
                            ? withCourse(known, row, at)
                            : known.merge(fact(row, FactKind.COMPLETED, state.unit(), at));
                case IN_PROGRESS -> known.merge(fact(row, FactKind.ACTIVITY, state.unit(), at));
                case NOT_STARTED -> known;
            };
        }

        private UnitStatus status(TableRow row, MoodleColumns.State state, boolean hasTime) {
            String text = row.cell(state.column());
            Optional<UnitStatus> status = PlatformState.read(text, hasTime);
            // A SCO with a score shows that in the place of its state.
            if (status.isEmpty() && text.matches("[\\d.,/ ]+")) {
                return UnitStatus.IN_PROGRESS;
            }
            if (status.isEmpty()) {
                file.problems()
                        .add(
                                ReportProblem.STATE_UNKNOWN,
                                row.number(),
                                text,
                                file.table().header().get(state.column()));
            }
            return status.orElse(UnitStatus.NOT_STARTED);
        }

        private EnrolmentRollup withCourse(EnrolmentRollup known, TableRow row, Instant at) {
            EnrolmentRollup all = known.merge(fact(row, FactKind.COMPLETED, Optional.empty(), at));
            for (TrackedUnit unit : course.plan().required()) {
                all = all.merge(fact(row, FactKind.COMPLETED, Optional.of(unit.id()), at));
            }
            return all;
        }

        private ReportFact fact(TableRow row, FactKind kind, Optional<UnitId> unit, Instant at) {
            return new ReportFact(
                    new Moment(at, name + ":" + row.number()),
                    kind,
                    Optional.empty(),
                    unit,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        private Optional<Instant> time(TableRow row, OptionalInt column) {
            String text = column.isPresent() ? row.cell(column.getAsInt()) : "";
            if (text.isEmpty() || text.equals("-")) {
                return Optional.empty();
            }
            Optional<Instant> time = PlatformTime.read(text, settings.zone());
            if (time.isEmpty()) {
                file.problems()
                        .add(
                                ReportProblem.TIME_UNKNOWN,
                                row.number(),
                                text,
                                file.table().header().get(column.getAsInt()));
                return Optional.of(settings.readAt());
            }
            return time;
        }

        /** What an export says are no statements: the times between them say nothing of work. */
        private static EnrolmentRollup withoutSpans(EnrolmentRollup known) {
            CourseRollup course = known.course();
            return new EnrolmentRollup(
                    new CourseRollup(
                            course.whole(),
                            course.sessions(),
                            Spans.NONE,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()),
                    known.units());
        }
    }
}
