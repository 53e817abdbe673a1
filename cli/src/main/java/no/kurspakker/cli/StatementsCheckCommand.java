package no.kurspakker.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.json.StatementFileCheck;
import no.kurspakker.tracking.statement.XapiVersion;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports every fault of every statement in a file. */
@Command(name = "check")
final class StatementsCheckCommand implements Callable<Integer> {

    private final Output output;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "file.statements")
    private Path file;

    @Option(names = "--xapi", paramLabel = "VERSION")
    private XapiVersion version = XapiVersion.V1_0_3;

    StatementsCheckCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        output.requireFile(file, spec);
        boolean isForMachines = output.preferences().isForMachines();
        FaultLines faults = new FaultLines(file, output.surroundings().out(), isForMachines);
        long good = StatementFileCheck.run(file, version, faults);
        if (isForMachines) {
            output.json(JsonWriter.text(new JsonObjectBuilder()
                    .put("file", file.toString())
                    .put("good", good)
                    .put("faults", faults.json())
                    .put("untold", faults.untold())
                    .build()));
        } else {
            output.say("statements.checked", file, good, faults.count(), version.header());
        }
        return faults.count() == 0 ? ExitStatus.DONE : ExitStatus.COURSE_HAS_ERRORS;
    }
}
