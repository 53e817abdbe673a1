package no.kurspakker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import no.kurspakker.course.source.CourseSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaCommandTest {

    @TempDir
    Path folder;

    @Test
    void everySchemaIsWrittenToTheFolder() throws IOException {
        Path schemas = folder.resolve("made/schemas");

        Shell shell = Shell.run("schema", schemas);

        assertThat(shell.status()).isEqualTo(ExitStatus.DONE);
        for (CourseSchema schema : CourseSchema.values()) {
            assertThat(Files.readString(schemas.resolve(schema.fileName())))
                    .isEqualTo(schema.json());
        }
    }

    @Test
    void withoutAFolderOneDocumentIsPrinted() {
        JsonNode printed = JsonMapper.shared().readTree(Shell.run("schema").out());

        assertThat(printed.propertyNames())
                .containsExactlyElementsOf(Arrays.stream(CourseSchema.values())
                        .map(CourseSchema::fileName)
                        .toList());
        assertThat(printed.path("course.schema.json").path("properties").has("chapters"))
                .isTrue();
    }

    @Test
    void machinesAreToldTheFiles() {
        assertThat(Shell.run("schema", folder, "--json").out())
                .startsWith("{\"folder\":")
                .contains("\"course.schema.json\"");
    }
}
