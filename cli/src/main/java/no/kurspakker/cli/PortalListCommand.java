package no.kurspakker.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import no.kurspakker.portal.launch.CoursePackage;
import no.kurspakker.portal.launch.PackageShelf;
import no.kurspakker.portal.people.Secrets;
import no.kurspakker.portal.store.Database;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the packages of a portal. */
@Command(name = "list")
final class PortalListCommand implements Callable<Integer> {

    private final Output output;

    @Mixin
    private final DatabaseOptions database;

    PortalListCommand(Output output) {
        this.output = output;
        this.database = new DatabaseOptions(output);
    }

    @Override
    public Integer call() throws IOException {
        return PortalParts.open(database.location(), this::list);
    }

    private int list(Database open, Secrets secrets) throws IOException {
        try (PackageShelf shelf = new PackageShelf(open, secrets)) {
            List<CoursePackage> all = shelf.all();
            if (output.preferences().isForMachines()) {
                JsonArray packages = new JsonArray(
                        List.copyOf(all.stream().map(PortalListCommand::json).toList()));
                output.json(JsonWriter.text(
                        new JsonObjectBuilder().put("packages", packages).build()));
            } else {
                all.forEach(one -> output.surroundings().out().println(line(one)));
            }
            return ExitStatus.DONE;
        }
    }

    private static String line(CoursePackage one) {
        return String.join(
                "\t", one.id(), one.protocol().name(), one.title(), one.course(), one.fileName());
    }

    static JsonObject json(CoursePackage one) {
        return new JsonObjectBuilder()
                .put("package", one.id())
                .put("title", one.title())
                .put("course", one.course())
                .put("protocol", one.protocol().name())
                .put("file", one.fileName())
                .put("sha256", one.sha256())
                .put("bytes", one.bytes())
                .put("files", one.files())
                .build();
    }
}
