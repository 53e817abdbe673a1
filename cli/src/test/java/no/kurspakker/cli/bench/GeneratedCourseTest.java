package no.kurspakker.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.kurspakker.export.build.CourseBuild;
import no.kurspakker.export.build.ProgressListener;
import no.kurspakker.export.format.PackageFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedCourseTest {

    @TempDir
    Path folder;

    @Test
    void generatedCourseHasNoProblem() throws IOException {
        new GeneratedCourse(3, 1_000).writeTo(folder);

        assertThat(new CourseBuild(ProgressListener.SILENT)
                        .check(folder, List.of(PackageFormat.values()))
                        .problems())
                .isEmpty();
    }
}
