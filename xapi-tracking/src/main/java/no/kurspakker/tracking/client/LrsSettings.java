package no.kurspakker.tracking.client;

import java.time.Duration;
import no.kurspakker.tracking.statement.XapiVersion;

/**
 * How to reach an LRS.
 *
 * @param timeout for one request
 */
public record LrsSettings(
        LrsEndpoint endpoint,
        Credentials credentials,
        XapiVersion version,
        Duration timeout,
        Retries retries) {

    /** {@return settings with 1.0.3, ten seconds and the usual retries} */
    public static LrsSettings of(LrsEndpoint endpoint, Credentials credentials) {
        return new LrsSettings(
                endpoint, credentials, XapiVersion.V1_0_3, Duration.ofSeconds(10), Retries.USUAL);
    }
}
