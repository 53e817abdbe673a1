package no.kurspakker.export.check;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.kurspakker.course.Chapter;
import no.kurspakker.course.Course;
import no.kurspakker.course.GroupTask;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.course.problem.ProblemCode;
import no.kurspakker.export.PackagePath;

/** The problems of one package, each in the file that the author would open to mend it. */
final class Findings {

    private final SourceSpan courseFile;
    private final Map<String, SourceSpan> pages = new HashMap<>();
    private final Set<Problem> problems = new LinkedHashSet<>();

    Findings(Course course) {
        courseFile = course.source();
        course.welcome().ifPresent(welcome -> pages.put("welcome", welcome.source()));
        for (Chapter chapter : course.chapters()) {
            pages.put(chapter.id().value(), chapter.source());
        }
        for (GroupTask task : course.groupTasks()) {
            pages.put(task.id().value(), task.source());
        }
    }

    void report(ProblemCode code, String... arguments) {
        problems.add(Problem.of(code, courseFile, arguments));
    }

    /** Reports what was found on the page called {@code page}, or in {@code path} when no page is called so. */
    void reportOn(String page, PackagePath path, PackageProblem code, String... arguments) {
        SourceSpan place = pages.getOrDefault(page, pages.getOrDefault(stem(path), courseFile));
        problems.add(Problem.of(code, place, arguments));
    }

    boolean has(ProblemCode code) {
        return problems.stream().anyMatch(problem -> problem.code() == code);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** {@return the id of the page that a document of its own holds: {@code valves} of {@code chapters/valves.html}} */
    private static String stem(PackagePath path) {
        String name = path.value().substring(path.value().lastIndexOf('/') + 1);
        return name.endsWith(".html") ? name.substring(0, name.length() - 5) : "";
    }
}
