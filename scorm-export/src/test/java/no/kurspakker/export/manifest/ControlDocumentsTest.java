package no.kurspakker.export.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.kurspakker.export.format.PackageFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ControlDocumentsTest {

    @ParameterizedTest
    @EnumSource(names = {"SCORM12", "SCORM2004"})
    void everySchemaThatTheBuildBringsIsPacked(PackageFormat format)
            throws IOException, URISyntaxException {
        Path folder = Path.of(ControlDocuments.class
                .getResource("/no/kurspakker/export/control/" + format.id())
                .toURI());

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(format.rules().controlDocuments());
        }
    }
}
