package no.kurspakker.portal.lrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BodyReaderTest {

    private final AtomicLong nanos = new AtomicLong();

    @Test
    void bodyOfTheLargestSizeIsReadAndOneByteMoreIsNot() throws IOException {
        BodyReader reader = new BodyReader(20_000, nanos::get);

        assertThat(reader.read(new ByteArrayInputStream(new byte[20_000]))).hasSize(20_000);
        assertThatThrownBy(() -> reader.read(new ByteArrayInputStream(new byte[20_001])))
                .isInstanceOfSatisfying(
                        LrsRefusal.class,
                        refusal -> assertThat(refusal.status()).isEqualTo(413));
    }

    @Test
    void clientThatSendsAByteEverySecondIsSentAwayAfterAMinute() {
        BodyReader reader = new BodyReader(20_000, nanos::get);

        assertThatThrownBy(() -> reader.read(slow(Duration.ofSeconds(1))))
                .isInstanceOfSatisfying(
                        LrsRefusal.class,
                        refusal -> assertThat(refusal.status()).isEqualTo(408));
        assertThat(Duration.ofNanos(nanos.get())).isEqualTo(Duration.ofSeconds(61));
    }

    private InputStream slow(Duration pause) {
        return new InputStream() {

            @Override
            public int read() {
                nanos.addAndGet(pause.toNanos());
                return 'x';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                bytes[from] = (byte) read();
                return 1;
            }
        };
    }
}
