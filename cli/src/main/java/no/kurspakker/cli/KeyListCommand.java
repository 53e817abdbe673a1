package no.kurspakker.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import no.kurspakker.portal.key.Credentials;
import no.kurspakker.portal.key.KeyInfo;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import no.kurspakker.tracking.value.JsonString;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the keys of a portal, without their secrets. */
@Command(name = "list")
final class KeyListCommand implements Callable<Integer> {

    private final Output output;

    @Mixin
    private final DatabaseOptions database;

    KeyListCommand(Output output) {
        this.output = output;
        this.database = new DatabaseOptions(output);
    }

    @Override
    public Integer call() throws IOException {
        List<KeyInfo> keys = PortalKeys.with(database.location(), Credentials::list);
        if (output.preferences().isForMachines()) {
            output.json(JsonWriter.text(new JsonObjectBuilder()
                    .put(
                            "keys",
                            new JsonArray(List.copyOf(
                                    keys.stream().map(KeyListCommand::json).toList())))
                    .build()));
        } else {
            keys.forEach(key -> output.surroundings().out().println(line(key)));
        }
        return ExitStatus.DONE;
    }

    private static String line(KeyInfo key) {
        return String.join(
                "\t",
                key.credential().id(),
                key.credential().scopes().toString(),
                key.credential().course().orElse("-"),
                key.ends().map(Object::toString).orElse("-"),
                key.credential().title());
    }

    private static JsonObject json(KeyInfo key) {
        return new JsonObjectBuilder()
                .put("key", key.credential().id())
                .put("title", key.credential().title())
                .putAll(
                        "scopes",
                        key.credential().scopes().stream()
                                .sorted()
                                .map(scope -> new JsonString(scope.toString()))
                                .toList())
                .putString("course", key.credential().course())
                .put("created", key.created().toString())
                .putString("ends", key.ends())
                .build();
    }
}
