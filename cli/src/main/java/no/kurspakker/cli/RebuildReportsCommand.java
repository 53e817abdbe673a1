package no.kurspakker.cli;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.Callable;
import no.kurspakker.portal.launch.PackageShelf;
import no.kurspakker.portal.people.Secrets;
import no.kurspakker.portal.report.EarlierPackages;
import no.kurspakker.portal.report.KnownCourses;
import no.kurspakker.portal.report.Rebuild;
import no.kurspakker.portal.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes what reports of a portal are made of anew from all statements. */
@Command(name = "rebuild-reports")
final class RebuildReportsCommand implements Callable<Integer> {

    private static final int WHOLE = 100;

    private final Output output;

    @Mixin
    private final DatabaseOptions database;

    @Option(names = "--resume")
    private boolean isResuming;

    RebuildReportsCommand(Output output) {
        this.output = output;
        this.database = new DatabaseOptions(output);
    }

    @Override
    public Integer call() throws IOException {
        long[] read = new long[1];
        int known;
        try (Database opened = Database.open(database.location(), Clock.systemUTC());
                PackageShelf shelf = new PackageShelf(opened, new Secrets(new SecureRandom()));
                FootLine line = new FootLine(output.surroundings())) {
            KnownCourses courses = new KnownCourses(opened);
            new EarlierPackages(opened, shelf).follow(courses);
            Rebuild rebuild = new Rebuild(opened, courses);
            if (!isResuming) {
                rebuild.beginAll();
            }
            rebuild.finish((course, statements, done) -> {
                read[0] = statements;
                line.show(output.texts()
                        .text("rebuild.reading", course, statements, Math.round(done * WHOLE)));
            });
            known = courses.all().size();
        }
        output.say("rebuild.done", known, read[0]);
        return ExitStatus.DONE;
    }
}
