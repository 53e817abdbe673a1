package no.kurspakker.tracking.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T12:00:00Z, 2026-03-01T12:00:00Z",
        "2026-03-01t12:00:00.5z, 2026-03-01T12:00:00.5Z",
        "2026-03-01T12:00:00.1234567891+01:00, 2026-03-01T11:00:00.123456789Z",
        "20260301T120000-0130, 2026-03-01T13:30:00Z",
        "2026-03-01T12:00, 2026-03-01T12:00:00Z",
        "2026-03-01T12:00:00+02, 2026-03-01T10:00:00Z",
        "2016-12-31T23:59:60Z, 2017-01-01T00:00:00Z",
    })
    void timestampIsRead(String text, Instant time) {
        assertThat(TimestampFormat.read(text)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-03-01",
                "01/01/2026",
                "2026-02-30T00:00:00Z",
                "2026-03-01T24:30:00Z",
                "2026-03-01T12:00:00-00:00",
                "2026-03-01T12:00:00-00",
                "2026-03-01T12:00:00-0000",
                "2026-03-01T12:00:00.Z",
                "2026-03-01T12:00:00Zulu",
                "2026-03-01 12:00:00Z",
                "2026-03-01T12:00:00+25:00",
                "2026-03-01T1200:00Z",
                "2026-3-1T12:00:00Z",
            })
    void whatIsNoTimestampIsRefused(String text) {
        assertThat(TimestampFormat.read(text)).isEmpty();
    }

    @Test
    void timestampIsWrittenWithThreeDecimalsInUtc() {
        assertThat(TimestampFormat.write(Instant.parse("2026-03-01T12:00:00.9999Z")))
                .isEqualTo("2026-03-01T12:00:00.999Z");
    }

    @ParameterizedTest
    @CsvSource({
        "PT4H35M59.14S, PT4H35M59.14S",
        "PT16559.14S, PT4H35M59.14S",
        "P3Y1M29DT4H35M59.14S, PT27700H35M59.14S",
        "P3Y, PT26280H",
        "P4W, PT672H",
        "PT0.5H, PT30M",
        "P1DT0S, PT24H",
    })
    void durationIsRead(String text, Duration length) {
        assertThat(new IsoDuration(text).toDuration()).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "P", "PT", "P1DT", "P4W1D", "PA1H0M0S", "1H", "PT1H1H", "-PT1S", "PT1S "
            })
    void whatIsNoDurationIsRefused(String text) {
        assertThat(IsoDuration.isValid(text)).isFalse();
    }

    @Test
    void durationIsWrittenToAHundredthOfASecond() {
        assertThat(IsoDuration.of(Duration.ofMillis(725_259)).text()).isEqualTo("PT12M5.25S");
        assertThat(IsoDuration.of(Duration.ZERO).text()).isEqualTo("PT0S");
        assertThat(new IsoDuration("P999999999999999999Y").toDuration())
                .isEqualTo(Duration.ofSeconds(Long.MAX_VALUE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nb",
                "en-US",
                "tlh",
                "zh-Hant-TW",
                "zh-cmn-Hans-CN",
                "de-CH-1901",
                "sl-rozaj-biske",
                "es-419",
                "en-a-bbb-x-a-ccc",
                "x-whatever",
                "i-klingon",
                "und",
            })
    void languageTagIsWellFormed(String tag) {
        assertThat(LanguageTagFormat.isWellFormed(tag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "n",
                "a12345678",
                "nb_NO",
                "en-",
                "x",
                "x-",
                "en-a",
                "norsk språk",
                "en--US"
            })
    void whatIsNoLanguageTagIsRefused(String tag) {
        assertThat(LanguageTagFormat.isWellFormed(tag)).isFalse();
    }

    @Test
    void typesRefuseWhatMakesNoSense() {
        Optional<BigDecimal> none = Optional.empty();
        Optional<BigDecimal> two = Optional.of(BigDecimal.valueOf(2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Score(two, none, none, none));
        assertThatIllegalArgumentException().isThrownBy(() -> new Score(none, none, two, two));
        assertThatIllegalArgumentException().isThrownBy(() -> new Mbox("bob"));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Group(Optional.empty(), Optional.empty(), java.util.List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> LanguageMap.of("a12345678", "x"));
    }
}
