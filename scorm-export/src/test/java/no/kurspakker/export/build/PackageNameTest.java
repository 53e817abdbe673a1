package no.kurspakker.export.build;

import static org.assertj.core.api.Assertions.assertThat;

import no.kurspakker.export.SampleCourse;
import no.kurspakker.export.format.PackageFormat;
import org.junit.jupiter.api.Test;

class PackageNameTest {

    @Test
    void titleVersionAndFormatMakeTheName() {
        assertThat(PackageName.of(
                        SampleCourse.titled("Samskaping på Innherred"), PackageFormat.SCORM12))
                .isEqualTo("samskaping-pa-innherred-1.0.0-scorm12.zip");
    }

    @Test
    void titleWithoutAsciiLettersFallsBackOnTheId() {
        assertThat(PackageName.of(SampleCourse.titled("学习"), PackageFormat.WEB))
                .isEqualTo("ventiler-for-ovede-1.0.0-web.zip");
    }

    @Test
    void longTitleIsCut() {
        assertThat(PackageName.of(SampleCourse.titled("lang ".repeat(60)), PackageFormat.WEB))
                .hasSizeLessThan(120)
                .endsWith("lang-1.0.0-web.zip");
    }
}
