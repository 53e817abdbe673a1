package no.kurspakker.export.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.kurspakker.export.ChildJvm;
import org.junit.jupiter.api.Test;

/**
 * No input makes the inspector fail, hang or grow. A short run; {@code -Pfuzz} runs a million inputs, and
 * {@code -Dfuzz.inputs} and {@code -Dfuzz.seed} choose.
 */
class InspectorFuzzTest {

    private static final int MOST_MEBIBYTES = 256;
    private static final Pattern OUTCOME = Pattern.compile(
            "(\\d+) inputs, (\\d+) findings, slowest \\d+ ms of CPU, peak (\\d+) MiB");

    @Test
    void noInputMakesItFailHangOrGrow() throws Exception {
        int inputs = Integer.getInteger("fuzz.inputs", 3000);
        long seed = Long.getLong("fuzz.seed", 7);

        String told = ChildJvm.run(
                List.of("-Xmx96m", "-XX:+UseSerialGC"), InspectorFuzz.class, inputs, seed);

        Matcher outcome = OUTCOME.matcher(told);
        assertThat(outcome.find()).as(told).isTrue();
        assertThat(Integer.parseInt(outcome.group(1))).isEqualTo(inputs);
        assertThat(Long.parseLong(outcome.group(2))).isGreaterThan(inputs);
        assertThat(Integer.parseInt(outcome.group(3))).isLessThan(MOST_MEBIBYTES);
    }
}
