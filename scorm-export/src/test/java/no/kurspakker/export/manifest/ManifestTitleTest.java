package no.kurspakker.export.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ManifestTitleTest {

    @Test
    void whiteSpaceBecomesOneSpaceAndNoneStandsAround() {
        assertThat(ManifestTitle.of("\n Ventiler \t for\r\nøvede "))
                .isEqualTo("Ventiler for øvede");
    }

    @Test
    void charactersThatXmlCannotHoldFallOut() {
        assertThat(ManifestTitle.of("Ventiler\u0001\uD800 og\uFFFE rør"))
                .isEqualTo("Ventiler og rør");
    }

    @Test
    void spaceThatMoodleWouldDropIsMadeToStay() {
        assertThat(ManifestTitle.of("Olje & øl & vann")).isEqualTo("Olje &\u00a0øl & vann");
        assertThat(ManifestTitle.of("Ω & “x”")).isEqualTo("Ω &\u00a0“x”");
    }
}
