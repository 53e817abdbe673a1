package no.kurspakker.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import no.kurspakker.tracking.statement.XapiVersion;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a version of xAPI: {@code 1.0.3} or {@code 2.0.0}. */
final class VersionOption implements ITypeConverter<XapiVersion> {

    private final Output output;

    VersionOption(Output output) {
        this.output = output;
    }

    @Override
    public XapiVersion convert(String text) {
        return Arrays.stream(XapiVersion.values())
                .filter(version -> version.header().equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        output.texts().text("usage.unknown-version", text, known())));
    }

    private static String known() {
        return Arrays.stream(XapiVersion.values())
                .map(XapiVersion::header)
                .collect(Collectors.joining(", "));
    }
}
