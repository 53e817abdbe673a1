package no.kurspakker.tracking.report.rollup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import no.kurspakker.tracking.statement.Account;
import no.kurspakker.tracking.statement.Identifier;
import no.kurspakker.tracking.statement.IdentifierVisitor;
import no.kurspakker.tracking.statement.Mbox;
import no.kurspakker.tracking.statement.MboxSha1sum;
import no.kurspakker.tracking.statement.OpenId;

/**
 * Who a learner is: an account, as statements name it.
 *
 * @param homePage the system that gave the name
 * @param name opaque; never a person's name or e-mail address in what Kurspakker sends
 */
public record LearnerKey(String homePage, String name) implements Comparable<LearnerKey> {

    /** The home page of those whom statements name by something else than an account. */
    public static final String HASHED = "urn:kurspakker:hashed";

    private static final Comparator<LearnerKey> ORDER =
            Comparator.comparing(LearnerKey::name).thenComparing(LearnerKey::homePage);

    private static final int LENGTH = 32;

    /** {@return the key of {@code identifier}; an e-mail address or OpenID is hashed, since a report shows keys} */
    public static LearnerKey of(Identifier identifier) {
        return identifier.accept(new KeyOf());
    }

    /** {@return a key that stands for {@code text} without showing it} */
    public static LearnerKey hashed(String text) {
        return new LearnerKey(HASHED, sha256(text).substring(0, LENGTH));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public int compareTo(LearnerKey other) {
        return ORDER.compare(this, other);
    }

    private static final class KeyOf implements IdentifierVisitor<LearnerKey> {

        @Override
        public LearnerKey visit(Mbox mbox) {
            return hashed(mbox.value());
        }

        @Override
        public LearnerKey visit(MboxSha1sum mboxSha1sum) {
            return hashed(mboxSha1sum.value());
        }

        @Override
        public LearnerKey visit(OpenId openId) {
            return hashed(openId.value().value());
        }

        @Override
        public LearnerKey visit(Account account) {
            return new LearnerKey(account.homePage().value(), account.name());
        }
    }
}
