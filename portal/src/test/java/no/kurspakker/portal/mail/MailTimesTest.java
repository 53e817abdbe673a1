package no.kurspakker.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailTimesTest {

    @ParameterizedTest
    @CsvSource({
        // A Thursday; Monday at seven is winter time.
        "w1, 7, 2026-11-26T08:00:00Z, 2026-11-30T06:00:00Z",
        // Later the same day, and never the moment itself.
        "w4, 10, 2026-11-26T08:00:00Z, 2026-11-26T09:00:00Z",
        "w4, 9, 2026-11-26T08:00:00Z, 2026-12-03T08:00:00Z",
        // The day is Norway's: in UTC it is still Sunday.
        "w1, 0, 2026-11-29T22:30:00Z, 2026-11-29T23:00:00Z",
        "m1, 7, 2026-11-26T08:00:00Z, 2026-12-01T06:00:00Z",
        "m31, 7, 2027-01-31T06:00:00Z, 2027-02-28T06:00:00Z",
        "m31, 7, 2027-02-28T06:00:00Z, 2027-03-31T05:00:00Z",
        // Summer time skips 02 to 03 on 28 March, and has it twice on 31 October.
        "w7, 2, 2027-03-27T12:00:00Z, 2027-03-28T01:00:00Z",
        "w7, 2, 2027-10-30T12:00:00Z, 2027-10-31T00:00:00Z",
        "w7, 2, 2027-10-31T00:00:00Z, 2027-11-07T01:00:00Z",
    })
    void theNextTimeIsLaterAndOfNorway(String day, String hour, Instant moment, Instant next) {
        MailTimes times = MailTimes.of(day, hour).orElseThrow();

        assertThat(times.after(moment)).isEqualTo(next);
        assertThat(times.dayId()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"w0", "w8", "m0", "m32", "d1", "w", "w1\n", ""})
    void noOtherDayIsTaken(String day) {
        assertThat(MailTimes.of(day, "7")).isEmpty();
        assertThat(MailTimes.of("w1", "24")).isEmpty();
        assertThat(MailTimes.of("w1", "-1")).isEmpty();
    }
}
