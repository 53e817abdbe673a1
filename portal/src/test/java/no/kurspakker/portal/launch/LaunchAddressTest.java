package no.kurspakker.portal.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaunchAddressTest {

    @ParameterizedTest
    @CsvSource({
        "a/index.html, a/index.html?x=1",
        "a/index.html?au=2, a/index.html?au=2&x=1",
        "'a/index.html#/chapters/3', 'a/index.html?x=1#/chapters/3'",
        "'a/index.html?au=2#top?', 'a/index.html?au=2&x=1#top?'"
    })
    void parametersStandBeforeTheFragment(String address, String expected) {
        assertThat(LaunchAddress.with(address, "x=1")).isEqualTo(expected);
    }
}
