package no.kurspakker.portal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords(new SecureRandom());

    @Test
    void onlyTheSamePasswordMatchesAndEqualOnesDiffer() {
        String hash = passwords.hash("correct horse battery");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("horse");
        assertThat(passwords.matches("correct horse battery", hash)).isTrue();
        assertThat(passwords.matches("correct horse batterY", hash)).isFalse();
        assertThat(passwords.hash("correct horse battery")).isNotEqualTo(hash);
    }

    @Test
    void lengthIsCountedInCharacters() {
        assertThat(Passwords.isAcceptable("elevenchars")).isFalse();
        assertThat(Passwords.isAcceptable("æ".repeat(12))).isTrue();
        assertThat(Passwords.isAcceptable("\uD83D\uDE00".repeat(11))).isFalse();
        assertThat(Passwords.isAcceptable("a".repeat(201))).isFalse();
    }
}
