package no.kurspakker.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.kurspakker.course.Course;
import no.kurspakker.course.outline.Counts;
import no.kurspakker.course.outline.CourseOutline;
import no.kurspakker.course.outline.PageOutline;
import no.kurspakker.course.outline.SectionOutline;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.course.source.CourseReader;
import no.kurspakker.export.build.BuildJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the structure of a course, with how much there is of what. */
@Command(name = "outline")
final class OutlineCommand implements Callable<Integer> {

    private final Output output;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", descriptionKey = "dir.course")
    private Path folder;

    OutlineCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        output.requireFolder(folder, spec);
        Checked<Course> course = CourseReader.read(folder);
        if (course.value().isEmpty()) {
            refuse(course);
            return ExitStatus.COURSE_HAS_ERRORS;
        }
        CourseOutline outline = CourseOutline.of(course.value().get());
        if (output.preferences().isForMachines()) {
            output.json(OutlineJson.of(outline));
        } else {
            tell(outline);
        }
        return ExitStatus.DONE;
    }

    private void refuse(Checked<Course> course) {
        if (output.preferences().isForMachines()) {
            output.json(BuildJson.ofProblems(course.problems(), output.texts().locale()));
        } else {
            output.problems(
                    course.problems(), folder.toString(), output.surroundings().err());
        }
    }

    private void tell(CourseOutline outline) {
        PrintWriter out = output.surroundings().out();
        out.println(outline.title());
        for (PageOutline page : outline.pages()) {
            out.println();
            String kind = output.texts().text("outline." + page.kind());
            out.println(kind + ": " + page.title() + "  (" + page.file() + ")");
            for (SectionOutline section : page.sections()) {
                out.println("  ".repeat(section.level() - 1) + section.title());
            }
            out.println("  " + counts(page.counts()));
        }
        out.println();
        output.say(
                "outline.total",
                outline.count("chapter"),
                outline.count("group-task"),
                counts(outline.total()));
    }

    private String counts(Counts counts) {
        return output.texts()
                .text(
                        "outline.counts",
                        counts.words(),
                        counts.sections(),
                        counts.lists(),
                        counts.listPoints(),
                        counts.tables(),
                        counts.footnotes(),
                        counts.sources(),
                        counts.films(),
                        counts.figures(),
                        counts.checks(),
                        counts.questions());
    }
}
