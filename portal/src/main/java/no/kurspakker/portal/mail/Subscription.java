package no.kurspakker.portal.mail;

import java.util.UUID;
import no.kurspakker.portal.store.Key;

/**
 * Somebody's wish for reports of one course.
 *
 * @param id another each time the wish is changed
 * @param person id of the account
 * @param leave the secret in the link that ends it
 */
public record Subscription(
        UUID id, UUID person, Key course, MailWish wish, String leave, MailStanding standing) {}
