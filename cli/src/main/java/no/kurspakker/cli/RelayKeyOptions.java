package no.kurspakker.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.kurspakker.course.Iri;
import no.kurspakker.export.relay.RelayKey;
import no.kurspakker.portal.key.CredentialKind;
import no.kurspakker.portal.key.Credentials;
import no.kurspakker.portal.key.KeySecret;
import no.kurspakker.portal.key.NewKey;
import no.kurspakker.portal.lrs.Relay;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options for a key that goes into packages. */
final class RelayKeyOptions {

    /** As browsers write an origin: no path, and no port that goes without saying. */
    private static final Pattern ORIGIN =
            Pattern.compile("https://[a-z0-9.-]+(:\\d{1,5})?|http://(localhost|127\\.0\\.0\\.1|"
                    + "[a-z0-9-]+\\.localhost)(:\\d{1,5})?");

    private final Output output;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--relay-file", paramLabel = "FILE", descriptionKey = "key.relay-file")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--address", paramLabel = "URL", descriptionKey = "key.address")
    private Optional<String> address = Optional.empty();

    @Option(names = "--origin", paramLabel = "ORIGIN", split = ",", descriptionKey = "key.origin")
    private List<String> origins = List.of();

    RelayKeyOptions(Output output) {
        this.output = output;
    }

    /** {@return the file to write; absent for a key of another kind} */
    Optional<Path> file() {
        if (file.isEmpty() && (address.isPresent() || !origins.isEmpty())) {
            throw refusal("usage.relay-alone");
        }
        file.filter(Files::exists).ifPresent(there -> {
            throw refusal("usage.file-exists", there);
        });
        return file;
    }

    /** {@return the key to be made for {@code course}} */
    NewKey wanted(String title, Optional<String> course) {
        String id = course.filter(Iri::isValid).orElseThrow(() -> refusal("usage.relay-course"));
        address();
        if (origins.isEmpty() || !origins.stream().allMatch(ORIGIN.asMatchPredicate())) {
            throw refusal("usage.relay-origin", String.join(", ", origins));
        }
        return new NewKey(
                CredentialKind.RELAY, title, Set.of(), Optional.of(id), origins, Optional.empty());
    }

    private URI address() {
        return address.map(base -> base.replaceFirst("/*$", "") + Relay.PATH + Relay.STATEMENTS)
                .filter(RelayKey::isAddress)
                .map(URI::create)
                .orElseThrow(() -> refusal("usage.relay-address", address.orElse("")));
    }

    /** Makes the key and writes its file; if that cannot be written there is no key. */
    KeySecret make(NewKey wanted, Path to, Credentials keys) throws IOException {
        KeySecret[] made = new KeySecret[1];
        try {
            PrivateFile.write(to, () -> {
                made[0] = keys.add(wanted);
                Iri course = new Iri(wanted.course().orElseThrow());
                return new RelayKey(course, address(), made[0].key(), made[0].secret()).json();
            });
        } catch (IOException failed) {
            if (made[0] != null) {
                keys.end(made[0].key());
            }
            throw failed;
        }
        return made[0];
    }

    private ParameterException refusal(String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), output.texts().text(key, arguments));
    }
}
