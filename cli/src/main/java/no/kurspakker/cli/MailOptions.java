package no.kurspakker.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import no.kurspakker.portal.mail.MailSettings;
import no.kurspakker.portal.mail.MailSettingsFile;
import no.kurspakker.portal.mail.MailSettingsText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says how a portal sends mail. */
final class MailOptions {

    private final Output output;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--mail", paramLabel = "FILE", descriptionKey = "portal.mail")
    private Optional<Path> file = Optional.empty();

    MailOptions(Output output) {
        this.output = output;
    }

    /**
     * {@return what the file says; absent if none is named}
     *
     * @throws IOException if the file cannot be read
     * @throws ParameterException if there is something wrong with what stands in it
     */
    Optional<MailSettings> settings() throws IOException {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        output.requireFile(file.get(), spec);
        MailSettingsFile read = MailSettingsFile.read(file.get());
        if (!read.faults().isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    String.join(
                            System.lineSeparator(),
                            MailSettingsText.lines(output.words(), file.get().toString(), read)));
        }
        return read.settings();
    }
}
