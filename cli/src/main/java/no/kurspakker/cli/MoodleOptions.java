package no.kurspakker.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import no.kurspakker.tracking.report.source.MoodleSettings;
import no.kurspakker.tracking.report.source.Pseudonym;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say how an export of a platform is read. */
final class MoodleOptions {

    private final Output output;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--moodle-activity", paramLabel = "NAME")
    private Optional<String> activity = Optional.empty();

    @Option(names = "--moodle-id", paramLabel = "COLUMN")
    private Optional<String> idColumn = Optional.empty();

    @Option(names = "--salt", paramLabel = "TEXT")
    private Optional<String> salt = Optional.empty();

    @Option(names = "--relay-secret", paramLabel = "FILE")
    private Optional<Path> secret = Optional.empty();

    @Option(names = "--zone", paramLabel = "ZONE")
    private String zone = "Europe/Oslo";

    MoodleOptions(Output output) {
        this.output = output;
    }

    MoodleSettings settings(String homePage, Instant asOf) throws IOException {
        return new MoodleSettings(activity, idColumn, pseudonym(homePage), zone(), asOf);
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new ParameterException(
                    spec.commandLine(), output.texts().text("usage.report-zone", zone), unknown);
        }
    }

    private Pseudonym pseudonym(String homePage) throws IOException {
        if (secret.isPresent() && salt.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), output.texts().text("usage.report-salt"));
        }
        if (salt.isEmpty()) {
            return Pseudonym.none(homePage);
        }
        Optional<byte[]> key = Optional.empty();
        if (secret.isPresent()) {
            output.requireFile(secret.get(), spec);
            key = Optional.of(
                    Files.readString(secret.get()).strip().getBytes(StandardCharsets.UTF_8));
        }
        return Pseudonym.relayed(homePage, salt.get(), key);
    }
}
