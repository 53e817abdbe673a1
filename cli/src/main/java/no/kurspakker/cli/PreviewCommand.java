package no.kurspakker.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import no.kurspakker.course.problem.ProblemCount;
import no.kurspakker.export.build.FaultText;
import no.kurspakker.portal.preview.DesktopBrowser;
import no.kurspakker.portal.preview.Preview;
import no.kurspakker.portal.preview.PreviewBuild;
import no.kurspakker.portal.preview.PreviewSettings;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a course in a browser while it is written, until the process is ended. */
@Command(name = "preview")
final class PreviewCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;

    private final Output output;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", descriptionKey = "dir.course")
    private Path folder;

    @Option(names = "--port", paramLabel = "N", descriptionKey = "preview.port")
    private Optional<Integer> port = Optional.empty();

    @Option(names = "--open", descriptionKey = "preview.open")
    private boolean isOpened;

    PreviewCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        output.requireFolder(folder, spec);
        port.filter(number -> number < 0 || number > HIGHEST_PORT).ifPresent(number -> {
            throw new ParameterException(
                    spec.commandLine(), output.texts().text("usage.port", number));
        });
        PreviewSettings settings = new PreviewSettings(
                folder,
                port,
                output.texts().locale(),
                Clock.systemUTC(),
                new SecureRandom(),
                this::tell);
        CountDownLatch ended = new CountDownLatch(1);
        try (Preview preview = Preview.start(settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(preview::close));
            announce(preview.address());
            ended.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return ExitStatus.DONE;
    }

    private void announce(URI address) {
        if (output.preferences().isForMachines()) {
            output.json(JsonWriter.text(
                    new JsonObjectBuilder().put("address", address.toString()).build()));
        } else {
            output.say("preview.running", address);
        }
        if (isOpened) {
            open(address);
        }
    }

    /** The preview goes on where there is no browser: its address was told. */
    private void open(URI address) {
        try {
            DesktopBrowser.open(address, System.getProperty("os.name", ""));
        } catch (IOException missing) {
            output.complain("preview.no-browser", address);
        }
    }

    private void tell(PreviewBuild build) {
        if (output.preferences().isForMachines()) {
            return;
        }
        build.fault()
                .ifPresent(fault -> output.complain(
                        "preview.fault", FaultText.of(fault, output.texts().locale())));
        if (build.problems().isEmpty()) {
            output.say("preview.built", build.milliseconds());
        } else {
            output.problems(
                    build.problems(), folder.toString(), output.surroundings().err());
            output.say(
                    "preview.built-with",
                    build.milliseconds(),
                    ProblemCount.of(build.problems()).text(output.texts().locale()));
        }
        output.surroundings().out().flush();
        output.surroundings().err().flush();
    }
}
