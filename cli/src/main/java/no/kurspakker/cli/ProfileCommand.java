package no.kurspakker.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.kurspakker.course.Course;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.course.source.CourseReader;
import no.kurspakker.export.build.BuildJson;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.json.ProfileJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes or prints the xAPI Profile of a course. */
@Command(name = "profile")
final class ProfileCommand implements Callable<Integer> {

    private final Output output;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", descriptionKey = "dir.course")
    private Path folder;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out.profile")
    private Optional<Path> out = Optional.empty();

    ProfileCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        output.requireFolder(folder, spec);
        Checked<Course> read = CourseReader.read(folder);
        if (read.value().isEmpty()) {
            tell(read);
            return ExitStatus.COURSE_HAS_ERRORS;
        }
        write(ProfileJson.write(TrackingPlan.of(read.value().get())));
        return ExitStatus.DONE;
    }

    private void tell(Checked<Course> read) {
        if (output.preferences().isForMachines()) {
            output.json(BuildJson.ofProblems(read.problems(), output.texts().locale()));
        } else {
            output.problems(
                    read.problems(), folder.toString(), output.surroundings().err());
        }
    }

    private void write(String profile) throws IOException {
        if (out.isEmpty()) {
            output.json(profile);
            return;
        }
        Path parent = out.get().toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(out.get(), profile);
        if (!output.preferences().isForMachines()) {
            output.say("profile.done", out.get());
        }
    }
}
