package no.kurspakker.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.kurspakker.tracking.client.DeadLetter;
import no.kurspakker.tracking.client.LrsClient;
import no.kurspakker.tracking.client.LrsSettings;
import no.kurspakker.tracking.client.Outbox;
import no.kurspakker.tracking.client.OutboxLimits;
import no.kurspakker.tracking.client.SendReport;
import no.kurspakker.tracking.client.StatementFileSender;
import no.kurspakker.tracking.client.Waiting;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.json.StatementFileCheck;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sends the statements of a file to an LRS; what is not sent yet waits in a file beside it. */
@Command(name = "send")
final class StatementsSendCommand implements Callable<Integer> {

    private final Output output;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "file.statements")
    private Path file;

    @Option(names = "--outbox", paramLabel = "FILE")
    private Optional<Path> outbox = Optional.empty();

    @Mixin
    private final LrsOptions lrs;

    StatementsSendCommand(Output output) {
        this.output = output;
        this.lrs = new LrsOptions(output);
    }

    @Override
    public Integer call() throws IOException {
        output.requireFile(file, spec);
        LrsSettings settings = lrs.settings();
        boolean isForMachines = output.preferences().isForMachines();
        FaultLines faults = new FaultLines(file, output.surroundings().err(), isForMachines);
        long good = StatementFileCheck.runForSending(file, lrs.version(), faults);
        if (faults.count() > 0) {
            tellFaults(faults);
            return ExitStatus.COURSE_HAS_ERRORS;
        }
        return send(settings, good);
    }

    private void tellFaults(FaultLines faults) {
        if (output.preferences().isForMachines()) {
            output.json(JsonWriter.text(new JsonObjectBuilder()
                    .put("delivered", 0)
                    .put("faults", faults.json())
                    .put("untold", faults.untold())
                    .build()));
        } else {
            output.complain("statements.nothing-sent", file, faults.count());
        }
    }

    private int send(LrsSettings settings, long good) throws IOException {
        Path waiting = outbox.orElse(Path.of(file + ".outbox"));
        SendReport report;
        List<DeadLetter> refused;
        try (Outbox box = Outbox.open(waiting, OutboxLimits.USUAL);
                FootLine line = new FootLine(output.surroundings())) {
            LrsClient client = LrsClient.over(settings, Waiting.real());
            report = new StatementFileSender(box, client)
                    .send(
                            file,
                            lrs.version(),
                            done -> line.show(
                                    output.texts().text("statements.sending", done, good)));
            refused = box.deadLetters();
        }
        if (refused.isEmpty()) {
            Files.delete(waiting);
        }
        tell(report, refused, waiting);
        return refused.isEmpty() ? ExitStatus.DONE : ExitStatus.COURSE_HAS_ERRORS;
    }

    private void tell(SendReport report, List<DeadLetter> refused, Path waiting) {
        if (output.preferences().isForMachines()) {
            output.json(JsonWriter.text(json(report, refused)));
            return;
        }
        for (DeadLetter letter : refused) {
            output.surroundings()
                    .err()
                    .println(letter.statement().id().orElseThrow() + ": " + letter.reason());
        }
        output.say("statements.sent", report.delivered(), refused.size());
        if (!refused.isEmpty()) {
            output.say("statements.kept", waiting);
        }
    }

    private static JsonObject json(SendReport report, List<DeadLetter> refused) {
        List<JsonObject> letters = refused.stream()
                .map(letter -> new JsonObjectBuilder()
                        .put("id", letter.statement().id().orElseThrow().toString())
                        .put("reason", letter.reason())
                        .build())
                .toList();
        return new JsonObjectBuilder()
                .put("delivered", report.delivered())
                .put("refused", new JsonArray(List.copyOf(letters)))
                .build();
    }
}
