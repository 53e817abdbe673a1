package no.kurspakker.tracking.report.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.tracking.report.Person;
import no.kurspakker.tracking.report.ReportCourse;
import no.kurspakker.tracking.report.ReportInput;
import no.kurspakker.tracking.report.ReportNotes;
import no.kurspakker.tracking.report.rollup.LearnerKey;
import no.kurspakker.tracking.report.rollup.Rollups;

/**
 * All sources of a report, read.
 *
 * @param problems of the files; if one is an error, that file gave nothing
 */
public record ReportData(ReportInput input, List<Problem> problems) {

    public ReportData {
        problems = List.copyOf(problems);
    }

    /**
     * {@return what {@code sources} hold of {@code course}}
     *
     * @param moodle how exports are read; its {@code readAt} is the time of the report
     * @param progress told, now and then, how many statements have been read
     */
    public static ReportData collect(
            ReportCourse course,
            ReportSources sources,
            MoodleSettings moodle,
            LongConsumer progress)
            throws IOException {
        StatementFiles files = new StatementFiles(course.plan(), progress);
        files.read(sources.statements());
        List<Problem> problems = new ArrayList<>(files.problems());
        Map<LearnerKey, LearnerKey> sameAs = new HashMap<>();
        for (Path path : sources.mappings()) {
            MappingFile mapping = MappingFile.read(path, sources.homePage());
            mapping.sameAs().forEach(sameAs::putIfAbsent);
            problems.addAll(mapping.problems());
        }
        List<Person> people = new ArrayList<>();
        for (Path path : sources.people()) {
            PeopleFile list = PeopleFile.read(path, course, sources.homePage());
            people.addAll(list.people());
            problems.addAll(list.problems());
        }
        Rollups rollups = files.rollups();
        long unread = files.unread();
        for (Path path : sources.exports()) {
            MoodleExport export = MoodleExport.read(path, course, moodle);
            rollups.addAll(export.rollups());
            people.addAll(export.people());
            problems.addAll(export.problems());
        }
        ReportNotes notes =
                new ReportNotes(names(sources), files.nearMisses(), unread, files.voided());
        return new ReportData(
                new ReportInput(rollups, people, sameAs, moodle.readAt(), notes), problems);
    }

    private static List<String> names(ReportSources sources) {
        List<String> names = new ArrayList<>();
        for (List<Path> paths :
                List.of(sources.statements(), sources.exports(), sources.people())) {
            paths.forEach(path -> names.add(String.valueOf(path.getFileName())));
        }
        return names;
    }
}
