package no.kurspakker.portal.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.kurspakker.portal.store.ActorKey;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonMember;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import no.kurspakker.tracking.value.JsonValue;

/**
 * Who a person is once forgotten: an account that tells nothing, and other ids in place of those that somebody else may know. All come of a
 * secret that is thrown away afterwards, so nobody can make them again.
 */
final class Pseudonym {

    /** The home page of the accounts of people who are forgotten. */
    static final String HOME_PAGE = "https://kurspakker.no/portal/forgotten";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;
    private static final int NAME_BYTES = 15;

    private final Set<String> person;
    private final SecretKeySpec secret;
    private final JsonObject account;

    /** One for the person with the {@link ActorKey}s {@code person}. */
    Pseudonym(Set<String> person, SecureRandom random) {
        this.person = Set.copyOf(person);
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        this.secret = new SecretKeySpec(bytes, ALGORITHM);
        byte[] name = new byte[NAME_BYTES];
        random.nextBytes(name);
        this.account = new JsonObjectBuilder()
                .put("homePage", HOME_PAGE)
                .put("name", Base64.getUrlEncoder().withoutPadding().encodeToString(name))
                .build();
    }

    /** {@return whether {@code actor} is the person} */
    boolean isOf(JsonObject actor) {
        return ActorKey.of(actor).filter(person::contains).isPresent();
    }

    /** {@return {@code value} with the pseudonym wherever the person stood, in extensions too} */
    JsonValue in(JsonValue value) {
        if (value instanceof JsonArray array) {
            return new JsonArray(array.items().stream().map(this::in).toList());
        }
        return value instanceof JsonObject object ? in(object) : value;
    }

    JsonObject in(JsonObject object) {
        if (isOf(object)) {
            return replacement(object);
        }
        return new JsonObject(object.members().stream()
                .map(member -> new JsonMember(member.name(), in(member.value())))
                .toList());
    }

    private JsonObject replacement(JsonObject actor) {
        JsonObjectBuilder fresh = new JsonObjectBuilder()
                .putString("objectType", actor.string("objectType"))
                .put("account", account);
        Optional<JsonValue> members = actor.get("member").map(this::in);
        return fresh.putValue("member", members).build();
    }

    /** {@return the id that stands for {@code id} from now on; of version 4, as if by chance} */
    UUID instead(UUID id) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            ByteBuffer sum =
                    ByteBuffer.wrap(mac.doFinal(id.toString().getBytes(StandardCharsets.US_ASCII)));
            long high = (sum.getLong() & ~0xF000L) | 0x4000L;
            long low = (sum.getLong() & ~(0xC0L << 56)) | (0x80L << 56);
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException | InvalidKeyException missing) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, missing);
        }
    }
}
