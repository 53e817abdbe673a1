package no.kurspakker.portal.lrs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * So many a minute for each name: a bucket that holds a minute's worth and fills steadily. Each process has its own. Safe for use by
 * several threads.
 */
final class RateLimit {

    private static final int REMEMBERED = 10_000;

    private final int perMinute;
    private final Clock clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    RateLimit(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    private record Bucket(double held, Instant at) {}

    /** {@return how long to wait before {@code count} more are taken from {@code name}; absent if they are taken now} */
    Optional<Duration> take(String name, int count) {
        double perSecond = perMinute / 60.0;
        synchronized (buckets) {
            Instant now = clock.instant();
            Bucket bucket = buckets.getOrDefault(name, new Bucket(perMinute, now));
            double passed = Math.max(0, Duration.between(bucket.at(), now).toMillis() / 1000.0);
            double held = Math.min(perMinute, bucket.held() + passed * perSecond);
            boolean isTaken = held >= count;
            buckets.put(name, new Bucket(isTaken ? held - count : held, now));
            return isTaken
                    ? Optional.empty()
                    : Optional.of(Duration.ofSeconds(
                            (long) Math.ceil((Math.min(count, perMinute) - held) / perSecond)));
        }
    }
}
