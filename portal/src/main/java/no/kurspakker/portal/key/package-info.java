/**
 * Who may do what in the LRS: keys, relay keys and the tokens of launches.
 *
 * <p>{@code credentials.add(NewKey…)} makes a key and shows its secret once; {@code credentials.verify(id, secret)} gives the {@link
 * no.kurspakker.portal.key.Credential}, with its scopes, if the secret is right and the key not ended. {@link
 * no.kurspakker.portal.key.SessionTokens} makes tokens bound to one actor, registration and activity. People log in elsewhere.
 */
@NullMarked
package no.kurspakker.portal.key;

import org.jspecify.annotations.NullMarked;
