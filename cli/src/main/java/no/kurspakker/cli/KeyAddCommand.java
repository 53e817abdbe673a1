package no.kurspakker.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.kurspakker.portal.key.KeySecret;
import no.kurspakker.portal.key.NewKey;
import no.kurspakker.portal.key.Scope;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes a key, and shows its secret this once. */
@Command(name = "add")
final class KeyAddCommand implements Callable<Integer> {

    private final Output output;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final DatabaseOptions database;

    @Option(names = "--scopes", paramLabel = "SCOPE", split = ",", descriptionKey = "key.scopes")
    private List<String> scopes = List.of();

    @Option(names = "--course", paramLabel = "ID", descriptionKey = "key.course")
    private Optional<String> course = Optional.empty();

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "key.title")
    private String title = "";

    @Mixin
    private final RelayKeyOptions relay;

    KeyAddCommand(Output output) {
        this.output = output;
        this.relay = new RelayKeyOptions(output);
        this.database = new DatabaseOptions(output);
    }

    @Override
    public Integer call() throws IOException {
        Optional<Path> file = relay.file();
        return file.isPresent() ? addRelay(file.get()) : addKey();
    }

    /** The secret goes into the file and nowhere else. */
    private int addRelay(Path file) throws IOException {
        if (!scopes.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), output.texts().text("usage.relay-scopes"));
        }
        NewKey wanted = relay.wanted(title, course);
        KeySecret made =
                PortalKeys.with(database.location(), keys -> relay.make(wanted, file, keys));
        if (output.preferences().isForMachines()) {
            output.json(JsonWriter.text(new JsonObjectBuilder()
                    .put("key", made.key())
                    .put("file", file.toString())
                    .build()));
        } else {
            output.say("key.relay-added", made.key(), file);
        }
        return ExitStatus.DONE;
    }

    private int addKey() throws IOException {
        NewKey wanted = NewKey.of(title, scopes(), course);
        KeySecret made = PortalKeys.with(database.location(), keys -> keys.add(wanted));
        if (output.preferences().isForMachines()) {
            output.json(JsonWriter.text(new JsonObjectBuilder()
                    .put("key", made.key())
                    .put("secret", made.secret())
                    .build()));
        } else {
            output.say("key.added", made.key(), made.secret());
        }
        return ExitStatus.DONE;
    }

    private Set<Scope> scopes() {
        if (scopes.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), output.texts().text("usage.missing", "--scopes SCOPE"));
        }
        Set<Scope> known = new LinkedHashSet<>();
        for (String text : scopes) {
            known.add(Scope.parse(text.strip()).orElseThrow(() -> unknown(text)));
        }
        return known;
    }

    private ParameterException unknown(String scope) {
        String names = Arrays.stream(Scope.values())
                .map(Scope::toString)
                .collect(Collectors.joining(", "));
        return new ParameterException(
                spec.commandLine(), output.texts().text("usage.unknown-scope", scope, names));
    }
}
