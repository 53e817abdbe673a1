package no.kurspakker.tracking.report.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.tracking.report.Person;
import no.kurspakker.tracking.report.ReportCourse;
import no.kurspakker.tracking.report.rollup.LearnerKey;
import no.kurspakker.tracking.report.table.TableRow;

/**
 * A list of people, uploaded: columns {@code homePage} and {@code id} (an account as statements have it), {@code navn}, {@code
 * kommune} and {@code rolle}, in any order; only {@code id} must be there.
 *
 * @param people in the order of the list
 */
public record PeopleFile(List<Person> people, List<Problem> problems) {

    public PeopleFile {
        people = List.copyOf(people);
        problems = List.copyOf(problems);
    }

    /**
     * {@return the people in {@code path}}
     *
     * @param homePage of those whose row names none
     */
    public static PeopleFile read(Path path, ReportCourse course, String homePage)
            throws IOException {
        FileProblems problems = new FileProblems(path.toString());
        Map<LearnerKey, Person> people = new LinkedHashMap<>();
        Optional<TableFile> file = TableFile.read(path, problems);
        if (file.isPresent() && file.get().column(ColumnWords.ID).isEmpty()) {
            file.get().lacks("\"id\" (also: \"homePage\", \"navn\", \"kommune\", \"rolle\")");
        } else if (file.isPresent()) {
            Municipalities known = new Municipalities(course.municipalities());
            for (TableRow row : file.get().rows()) {
                add(people, file.get(), row, new Defaults(homePage, known));
            }
        }
        return new PeopleFile(List.copyOf(people.values()), problems.list());
    }

    private record Defaults(String homePage, Municipalities known) {}

    private static void add(
            Map<LearnerKey, Person> people, TableFile file, TableRow row, Defaults defaults) {
        Optional<String> id = file.cell(row, ColumnWords.ID);
        if (id.isEmpty()) {
            file.problems().add(ReportProblem.ROW_WITHOUT_ID, row.number());
            return;
        }
        String homePage = file.cell(row, ColumnWords.HOME_PAGE).orElse(defaults.homePage());
        LearnerKey key = new LearnerKey(homePage, id.get());
        Person person = new Person(
                key,
                file.cell(row, ColumnWords.NAME),
                municipality(file, row, defaults.known()),
                file.cell(row, ColumnWords.ROLE));
        if (people.putIfAbsent(key, person) != null) {
            file.problems().add(ReportProblem.LISTED_TWICE, row.number(), id.get());
        }
    }

    static Optional<String> municipality(TableFile file, TableRow row, Municipalities known) {
        Optional<String> text = file.cell(row, ColumnWords.MUNICIPALITY);
        Optional<String> number = text.flatMap(known::number);
        if (text.isPresent() && number.isEmpty()) {
            file.problems().add(ReportProblem.MUNICIPALITY_UNKNOWN, row.number(), text.get());
        }
        return number;
    }
}
