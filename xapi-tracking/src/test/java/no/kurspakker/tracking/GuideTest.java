package no.kurspakker.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The example of the package guide is a file that compiles; the guide shows it word for word. */
class GuideTest {

    private static final Path EXAMPLE =
            Path.of("src/test/java/no/kurspakker/tracking/guide/SendOneEvent.java");
    private static final Path GUIDE =
            Path.of("src/main/java/no/kurspakker/tracking/package-info.java");

    @Test
    void exampleOfTheGuideIsTheFileThatCompiles() throws IOException {
        List<String> example = Files.readAllLines(EXAMPLE).stream()
                .dropWhile(line -> !line.startsWith("public final class"))
                .toList();
        String guide = Files.readAllLines(GUIDE).stream()
                .map(line -> line.replaceFirst("^ \\* ?", ""))
                .collect(Collectors.joining("\n"));

        assertThat(example).hasSizeLessThanOrEqualTo(30);
        assertThat(guide).contains(String.join("\n", example));
    }
}
