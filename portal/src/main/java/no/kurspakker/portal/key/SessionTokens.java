package no.kurspakker.portal.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Tokens for the sessions of learners, for the launcher of packages.
 *
 * <p>{@code offer} gives a code for the {@code fetch} address of cmi5; {@code redeem} turns it into the token, once. The token is what
 * follows {@code Basic } in the header of each request to the LRS. Safe for use by several threads.
 */
public final class SessionTokens {

    private static final Set<Scope> SCOPES = Set.of(
            Scope.STATEMENTS_WRITE,
            Scope.STATEMENTS_READ_MINE,
            Scope.STATE,
            Scope.PROFILE,
            Scope.DEFINE);

    private final Credentials credentials;

    public SessionTokens(Credentials credentials) {
        this.credentials = credentials;
    }

    /** {@return a token for {@code grant}: user and password in Base64} */
    public String issue(SessionGrant grant) {
        return token(credentials.add(CredentialKind.SESSION, SCOPES, grant));
    }

    /** {@return a code that {@link #redeem} takes once} */
    public String offer(SessionGrant grant) {
        KeySecret code = credentials.add(CredentialKind.OFFER, Set.of(), grant);
        return code.key() + '.' + code.secret();
    }

    /** {@return the token for {@code code}, or why there is none} */
    public Redeemed redeem(String code) {
        int dot = code.indexOf('.');
        Optional<KeyRow> offer = dot < 0
                ? Optional.empty()
                : credentials
                        .get(code.substring(0, dot))
                        .filter(row -> row.credential().kind() == CredentialKind.OFFER)
                        .filter(row -> MessageDigest.isEqual(
                                credentials.hash(code.substring(dot + 1)), row.hash()));
        if (offer.isEmpty()) {
            return new Redeemed(Optional.empty(), Redeemed.Refusal.UNKNOWN);
        }
        if (!credentials.end(offer.get().credential().id())) {
            return new Redeemed(Optional.empty(), Redeemed.Refusal.USED);
        }
        return credentials
                .grant(offer.get())
                .map(grant -> new Redeemed(Optional.of(issue(grant)), Redeemed.Refusal.NONE))
                .orElseGet(() -> new Redeemed(Optional.empty(), Redeemed.Refusal.EXPIRED));
    }

    /** {@return the session that {@code token} stands for, if it is good now} */
    public Optional<Credential> verify(String token) {
        return BasicToken.parse(token)
                .flatMap(pair -> credentials.verify(pair.key(), pair.secret()))
                .filter(credential -> credential.kind() == CredentialKind.SESSION);
    }

    /** Ends {@code token}: nothing more is taken with it. */
    public void end(String token) {
        BasicToken.parse(token).ifPresent(pair -> credentials.end(pair.key()));
    }

    /**
     * Ends all tokens and offers for {@code activity} in {@code registration} {@code after} some time, unless they end before.
     *
     * @param before only those that were made by then, in microseconds since 1970
     */
    public void endAll(UUID registration, String activity, Duration after, long before) {
        credentials.endSessions(registration, activity, after, before);
    }

    private static String token(KeySecret pair) {
        return Base64.getEncoder()
                .encodeToString(
                        (pair.key() + ':' + pair.secret()).getBytes(StandardCharsets.UTF_8));
    }
}
