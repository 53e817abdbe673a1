package no.kurspakker.portal.mail;

import java.time.Instant;
import java.util.Optional;

/**
 * How it has gone with somebody's mails.
 *
 * @param due when the next one is made
 * @param failures attempts in vain since the last that went well
 * @param failingSince when the first of them was
 * @param trouble why the last of them failed
 * @param givenUp when the portal stopped trying
 * @param sent when the last one went out
 */
public record MailStanding(
        Instant due,
        int failures,
        Optional<Instant> failingSince,
        Optional<MailTrouble> trouble,
        Optional<Instant> givenUp,
        Optional<Instant> sent) {}
