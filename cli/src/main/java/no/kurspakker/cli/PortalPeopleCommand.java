package no.kurspakker.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.kurspakker.portal.launch.CoursePackage;
import no.kurspakker.portal.launch.PackageShelf;
import no.kurspakker.portal.page.PeopleFileText;
import no.kurspakker.portal.people.Enrolments;
import no.kurspakker.portal.people.People;
import no.kurspakker.portal.people.PeopleFile;
import no.kurspakker.portal.people.Person;
import no.kurspakker.portal.people.Secrets;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.WriteRefusedException;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads people from a file, and enrols them. */
@Command(name = "people")
final class PortalPeopleCommand implements Callable<Integer> {

    private final Output output;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final DatabaseOptions database;

    @Parameters(paramLabel = "FILE", descriptionKey = "portal.people-file")
    private Path file = Path.of("");

    @Option(names = "--package", paramLabel = "ID", descriptionKey = "portal.package")
    private Optional<String> packageId = Optional.empty();

    PortalPeopleCommand(Output output) {
        this.output = output;
        this.database = new DatabaseOptions(output);
    }

    @Override
    public Integer call() throws IOException {
        output.requireFile(file, spec);
        PeopleFile people = PeopleFile.read(Files.readString(file));
        return people.faults().isEmpty()
                ? PortalParts.open(
                        database.location(), (open, secrets) -> put(open, secrets, people))
                : output.faults(PeopleFileText.lines(output.words(), people));
    }

    private int put(Database open, Secrets secrets, PeopleFile file) throws IOException {
        Optional<CoursePackage> wanted = wanted(open, secrets);
        List<Person> put;
        try {
            put = new People(open, secrets).putAll(file.people());
        } catch (WriteRefusedException nobodyLeft) {
            return output.faults(List.of(output.texts().text("portal.nobody-left")));
        }
        wanted.ifPresent(one -> new Enrolments(open).enrol(put, one.id()));
        if (output.preferences().isForMachines()) {
            output.json(JsonWriter.text(new JsonObjectBuilder()
                    .put("people", put.size())
                    .putString("enrolled", wanted.map(CoursePackage::id))
                    .build()));
        } else {
            output.say("portal.people-read", put.size());
            wanted.ifPresent(one -> output.say("portal.enrolled", one.title()));
        }
        return ExitStatus.DONE;
    }

    private Optional<CoursePackage> wanted(Database open, Secrets secrets) throws IOException {
        if (packageId.isEmpty()) {
            return Optional.empty();
        }
        try (PackageShelf shelf = new PackageShelf(open, secrets)) {
            Optional<CoursePackage> found = shelf.byId(packageId.get());
            if (found.isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(),
                        output.texts().text("usage.no-package", packageId.get()));
            }
            return found;
        }
    }
}
