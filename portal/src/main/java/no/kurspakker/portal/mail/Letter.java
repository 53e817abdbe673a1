package no.kurspakker.portal.mail;

import java.net.URI;
import java.util.Optional;

/**
 * A mail to one person.
 *
 * @param id the same each time this letter is tried, so that a server or reader can tell a second copy
 * @param to an address that {@link MailAddress} finds sound
 * @param subject one line
 * @param language of the text, a language tag
 * @param text plain
 * @param leave where the recipient ends what this is one of, without logging in
 */
public record Letter(
        String id,
        String to,
        String subject,
        String language,
        String text,
        URI leave,
        Optional<Enclosure> enclosure) {}
