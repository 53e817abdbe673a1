package no.kurspakker.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.kurspakker.portal.people.Links;
import no.kurspakker.portal.people.People;
import no.kurspakker.portal.people.Person;
import no.kurspakker.portal.people.Secrets;
import no.kurspakker.portal.store.Database;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a link with which somebody chooses a password: also for an administrator who has lost it. */
@Command(name = "link")
final class PortalLinkCommand implements Callable<Integer> {

    private final Output output;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final DatabaseOptions database;

    @Parameters(paramLabel = "LOGIN", descriptionKey = "portal.login")
    private String login = "";

    PortalLinkCommand(Output output) {
        this.output = output;
        this.database = new DatabaseOptions(output);
    }

    @Override
    public Integer call() throws IOException {
        return PortalParts.open(database.location(), this::link);
    }

    private int link(Database open, Secrets secrets) {
        Optional<Person> person = new People(open, secrets).byLogin(login);
        if (person.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), output.texts().text("usage.no-person", login));
        }
        String path = "/link#" + new Links(open, secrets).forPerson(person.get());
        if (output.preferences().isForMachines()) {
            output.json(
                    JsonWriter.text(new JsonObjectBuilder().put("link", path).build()));
        } else {
            output.say("portal.link", person.get().login(), path);
        }
        return ExitStatus.DONE;
    }
}
