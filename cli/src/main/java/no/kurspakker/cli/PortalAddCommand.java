package no.kurspakker.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.kurspakker.portal.launch.CoursePackage;
import no.kurspakker.portal.launch.OpenPackage;
import no.kurspakker.portal.launch.PackageRefusedException;
import no.kurspakker.portal.launch.PackageShelf;
import no.kurspakker.portal.page.RefusalText;
import no.kurspakker.portal.people.Secrets;
import no.kurspakker.portal.report.KnownCourses;
import no.kurspakker.portal.store.Database;
import no.kurspakker.tracking.json.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a package in, after a look at it. */
@Command(name = "add")
final class PortalAddCommand implements Callable<Integer> {

    private final Output output;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final DatabaseOptions database;

    @Parameters(paramLabel = "FILE", descriptionKey = "portal.file")
    private Path file = Path.of("");

    PortalAddCommand(Output output) {
        this.output = output;
        this.database = new DatabaseOptions(output);
    }

    @Override
    public Integer call() throws IOException {
        output.requireFile(file, spec);
        return PortalParts.open(database.location(), this::add);
    }

    private int add(Database open, Secrets secrets) throws IOException {
        try (PackageShelf shelf = new PackageShelf(open, secrets)) {
            CoursePackage added = shelf.add(file, String.valueOf(file.getFileName()));
            // As after an upload by the page: a newer package tells reports of its units at once.
            shelf.open(added.id())
                    .flatMap(OpenPackage::tracking)
                    .ifPresent(tracking -> new KnownCourses(open).put(tracking.json()));
            if (output.preferences().isForMachines()) {
                output.json(JsonWriter.text(PortalListCommand.json(added)));
            } else {
                output.say("portal.added", added.title(), added.id(), added.course());
            }
            return ExitStatus.DONE;
        } catch (PackageRefusedException refused) {
            return output.faults(RefusalText.lines(output.words(), refused));
        }
    }
}
