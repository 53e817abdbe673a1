package no.kurspakker.portal;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import no.kurspakker.portal.lrs.LrsLimits;
import no.kurspakker.portal.mail.MailSettings;
import no.kurspakker.portal.privacy.RetentionRules;
import no.kurspakker.portal.store.DatabaseLocation;

/**
 * How a portal runs.
 *
 * @param database where everything is kept
 * @param network where it listens, and for whom
 * @param patience how slow clients may be
 * @param limits how much one request may ask for
 * @param retention how long statements and documents are kept
 * @param mail the server that reports are sent by; without one none are sent
 * @param clock times everything that is stored
 * @param random makes keys
 */
public record PortalSettings(
        DatabaseLocation database,
        PortalNetwork network,
        Patience patience,
        LrsLimits limits,
        RetentionRules retention,
        Optional<MailSettings> mail,
        Clock clock,
        SecureRandom random) {

    /** {@return settings for loopback, where nothing needs to be configured} */
    public static PortalSettings onLoopback(
            DatabaseLocation database, int port, Clock clock, SecureRandom random) {
        return new PortalSettings(
                database,
                PortalNetwork.loopback(port),
                Patience.USUAL,
                LrsLimits.USUAL,
                RetentionRules.EVER,
                Optional.empty(),
                clock,
                random);
    }

    /** {@return these settings, with another patience} */
    PortalSettings with(Patience other) {
        return new PortalSettings(database, network, other, limits, retention, mail, clock, random);
    }
}
