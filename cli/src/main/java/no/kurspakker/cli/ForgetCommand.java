package no.kurspakker.cli;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.kurspakker.portal.key.PortalSecret;
import no.kurspakker.portal.privacy.ForgetMode;
import no.kurspakker.portal.privacy.Forgetting;
import no.kurspakker.portal.privacy.Forgotten;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes one person out of a portal, which may be running meanwhile. */
@Command(name = "forget")
final class ForgetCommand implements Callable<Integer> {

    private final Output output;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final DatabaseOptions database;

    @Parameters(paramLabel = "ACTOR", descriptionKey = "forget.actor")
    private String actor = "";

    @Option(names = "--home-page", paramLabel = "URL", descriptionKey = "forget.home-page")
    private Optional<String> homePage = Optional.empty();

    @Option(names = "--anonymise", descriptionKey = "forget.anonymise")
    private boolean isAnonymising;

    @Option(names = "--count", descriptionKey = "forget.count")
    private boolean isCounting;

    ForgetCommand(Output output) {
        this.output = output;
        this.database = new DatabaseOptions(output);
    }

    @Override
    public Integer call() throws IOException {
        Forgotten done = PortalDatabase.with(database.existing(), opened -> {
            SecureRandom random = new SecureRandom();
            Forgetting forgetting = new Forgetting(opened, PortalSecret.of(opened, random), random);
            return forget(forgetting);
        });
        if (output.preferences().isForMachines()) {
            output.json(JsonWriter.text(json(done)));
        } else {
            output.say(
                    done.isNobody() ? "forget.nobody" : "forget.done." + key(),
                    done.own(),
                    done.others(),
                    done.documents());
        }
        return ExitStatus.DONE;
    }

    /** Whoever logs in with an address may stand in statements under the address too. */
    private Forgotten forget(Forgetting forgetting) {
        List<JsonObject> identities = Stream.concat(
                        homePage.isPresent()
                                ? Stream.empty()
                                : forgetting.accountOf(actor).stream(),
                        ActorText.read(actor, homePage).stream())
                .toList();
        if (identities.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), output.texts().text("usage.actor", actor));
        }
        String who = Operator.of(output.surroundings());
        return identities.stream()
                .map(identity -> forgetting.forget(identity, mode(), who))
                .reduce(new Forgotten(0, 0, 0), Forgotten::plus);
    }

    private ForgetMode mode() {
        if (isCounting) {
            return ForgetMode.COUNT;
        }
        return isAnonymising ? ForgetMode.ANONYMISE : ForgetMode.DELETE;
    }

    private String key() {
        return switch (mode()) {
            case COUNT -> "count";
            case ANONYMISE -> "anonymise";
            case DELETE -> "delete";
        };
    }

    private JsonObject json(Forgotten done) {
        return new JsonObjectBuilder()
                .put("mode", key())
                .put("own", done.own())
                .put("others", done.others())
                .put("documents", done.documents())
                .build();
    }
}
