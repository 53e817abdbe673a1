package no.kurspakker.export.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import no.kurspakker.course.Iri;
import org.junit.jupiter.api.Test;

class ManifestIdTest {

    @Test
    void hostAndPathStandInAscii() {
        assertThat(ManifestId.of(new Iri("https://www.Innherred.no/kurs/samskaping-på-øya")))
                .isEqualTo("www_innherred_no_kurs_samskaping_pa_oya");
    }

    @Test
    void longIdsStayApartAndFit() {
        String path = "https://example.org/" + "a".repeat(300);

        String first = ManifestId.of(new Iri(path + "1"));
        String second = ManifestId.of(new Iri(path + "2"));

        assertThat(first).isNotEqualTo(second).hasSizeLessThanOrEqualTo(200).matches("[a-z0-9_]+");
    }

    @Test
    void idWithoutAnyLetterOfAsciiHasAForm() {
        assertThat(ManifestId.of(new Iri("x:学习"))).matches("[a-z0-9_]+");
    }
}
