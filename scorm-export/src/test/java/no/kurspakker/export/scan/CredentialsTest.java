package no.kurspakker.export.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

    /** Put together here, so that no scanner takes this file for a leak. */
    private static String made(String... parts) {
        return String.join("", parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----BEGIN RSA |PRIVATE KEY-----",
                "AKIA|ABCDEFGHIJKLMNOP",
                "ghp|_0123456789abcdefghijABCDEFGHIJ012345",
                "glpat|-0123456789abcdefghij",
                "xoxb|-0123456789-abc",
                "AIza|0123456789abcdefghijABCDEFGHIJ01234",
                "eyJ|hbGciOiJIUzI1.eyJ|zdWIiOiIxMjM0NTY.c2lnbmF0dXJlMTIz",
                "Authorization: Basic |dXNlcjpwYXNzd29yZA==",
                "Bearer |0123456789abcdefghij",
                "https://user:|secret@lrs.example.org/"
            })
    void keysAreFoundInProse(String split) {
        String key = made(split.split("\\|", -1));

        assertThat(Credentials.in("Se her: " + key + " slik", false)).hasSize(1);
    }

    @Test
    void valueCalledAPasswordIsFoundInCodeOnly() {
        String code = made("const config = {pass", "word: \"hunter2hunter2\"}");

        assertThat(Credentials.in(code, true)).hasSize(1);
        assertThat(Credentials.in(code, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Passordet skal være minst 12 tegn. The secret: talk to people.",
                "Basic understanding of communication, Bearer of news-and-responsibilities, https://example.org:8080/a@b",
                "Ghana ghosts, eyJust, data:image/png;base64,AKIAiVBORw0KGgoAAAANSUhEUg"
            })
    void proseIsLeftAlone(String prose) {
        assertThat(Credentials.in(prose, false)).isEmpty();
    }

    @Test
    void onlyTheBeginningIsShown() {
        assertThat(Credentials.in(made("AKIA", "ABCDEFGHIJKLMNOP"), false))
                .containsExactly("AKIAABCD…");
    }
}
