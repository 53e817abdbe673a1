package no.kurspakker.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.kurspakker.portal.privacy.AuditEntry;
import no.kurspakker.portal.privacy.AuditLog;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows who read and deleted what in a portal. */
@Command(name = "log")
final class PortalLogCommand implements Callable<Integer> {

    private final Output output;

    @Mixin
    private final DatabaseOptions database;

    @Option(names = "--since", paramLabel = "YYYY-MM-DD", descriptionKey = "portal.log.since")
    private Optional<LocalDate> since = Optional.empty();

    PortalLogCommand(Output output) {
        this.output = output;
        this.database = new DatabaseOptions(output);
    }

    @Override
    public Integer call() throws IOException {
        Instant first = since.map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElse(Instant.EPOCH);
        List<AuditEntry> entries = PortalDatabase.with(
                database.existing(), opened -> new AuditLog(opened).entries(first));
        if (output.preferences().isForMachines()) {
            output.json(JsonWriter.text(new JsonObjectBuilder()
                    .put(
                            "entries",
                            new JsonArray(List.copyOf(
                                    entries.stream().map(PortalLogCommand::json).toList())))
                    .build()));
        } else {
            entries.forEach(entry -> output.surroundings().out().println(line(entry)));
        }
        return ExitStatus.DONE;
    }

    private static String line(AuditEntry entry) {
        return String.join("\t", entry.at().toString(), entry.who(), entry.act(), entry.what());
    }

    private static JsonObject json(AuditEntry entry) {
        return new JsonObjectBuilder()
                .put("at", entry.at().toString())
                .put("who", entry.who())
                .put("act", entry.act())
                .put("what", entry.what())
                .build();
    }
}
