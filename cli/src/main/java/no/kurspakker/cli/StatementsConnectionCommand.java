package no.kurspakker.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import no.kurspakker.tracking.client.ConnectionCheck;
import no.kurspakker.tracking.client.ConnectionFinding;
import no.kurspakker.tracking.client.LrsSettings;
import no.kurspakker.tracking.client.Waiting;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says whether statements can be sent to an LRS, and if not, what is wrong. Stores nothing. */
@Command(name = "connection")
final class StatementsConnectionCommand implements Callable<Integer> {

    private final Output output;

    @Mixin
    private final LrsOptions lrs;

    StatementsConnectionCommand(Output output) {
        this.output = output;
        this.lrs = new LrsOptions(output);
    }

    @Override
    public Integer call() throws IOException {
        LrsSettings settings = lrs.settings();
        List<ConnectionFinding> findings = ConnectionCheck.run(settings, Waiting.real());
        if (output.preferences().isForMachines()) {
            output.json(JsonWriter.text(json(findings)));
        } else if (findings.isEmpty()) {
            output.say("connection.good", settings.endpoint().uri());
        } else {
            findings.forEach(
                    finding -> output.surroundings().err().println("kurspakker: " + finding));
        }
        return findings.isEmpty() ? ExitStatus.DONE : ExitStatus.ENVIRONMENT;
    }

    private static JsonObject json(List<ConnectionFinding> findings) {
        List<JsonObject> faults = findings.stream()
                .map(finding -> new JsonObjectBuilder()
                        .put(
                                "fault",
                                finding.fault().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .put("what", finding.what())
                        .put("fix", finding.fix())
                        .build())
                .toList();
        return new JsonObjectBuilder()
                .put("findings", new JsonArray(List.copyOf(faults)))
                .build();
    }
}
