package no.kurspakker.tracking.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Spoils one place of a JSON value at random; the same seed spoils it the same way. */
public final class Mutation {

    private static final List<String> TEXTS = List.of(
            "",
            "bob",
            "mailto:",
            "http://x",
            "Group",
            "Agent",
            "StatementRef",
            "SubStatement",
            "2026-02-30T00:00:00Z",
            "P",
            "PT",
            "-",
            "nb",
            "\u0000",
            "contextAgent",
            "1.0.",
            "choice");
    private static final List<String> NUMBERS = List.of(
            "0", "-1", "1e400", "1e999999999", "1e-999999999", "0.10", "9223372036854775808");

    private final Random random;
    private int countdown;

    public Mutation(long seed) {
        this.random = new Random(seed);
    }

    public JsonValue spoil(JsonValue json) {
        countdown = random.nextInt(size(json));
        return visit(json);
    }

    private static int size(JsonValue json) {
        int size = 1;
        if (json instanceof JsonObject object) {
            for (JsonMember member : object.members()) {
                size += size(member.value());
            }
        } else if (json instanceof JsonArray array) {
            for (JsonValue item : array.items()) {
                size += size(item);
            }
        }
        return size;
    }

    private JsonValue visit(JsonValue json) {
        if (countdown-- == 0) {
            return spoiled(json);
        }
        if (json instanceof JsonObject object) {
            List<JsonMember> members = new ArrayList<>();
            for (JsonMember member : object.members()) {
                members.add(new JsonMember(member.name(), visit(member.value())));
            }
            return new JsonObject(members);
        }
        if (json instanceof JsonArray array) {
            return new JsonArray(array.items().stream().map(this::visit).toList());
        }
        return json;
    }

    private JsonValue spoiled(JsonValue json) {
        if (json instanceof JsonObject object && !object.isEmpty() && random.nextInt(3) > 0) {
            return spoiledObject(object);
        }
        return switch (random.nextInt(7)) {
            case 0 -> JsonNull.NULL;
            case 1 -> JsonBoolean.of(random.nextBoolean());
            case 2 -> new JsonNumber(pick(NUMBERS));
            case 3 -> new JsonArray(random.nextBoolean() ? List.of() : List.of(json));
            case 4 -> random.nextBoolean() ? JsonObject.EMPTY : JsonObject.EMPTY.with("a", json);
            default -> new JsonString(pick(TEXTS));
        };
    }

    private JsonValue spoiledObject(JsonObject object) {
        JsonMember member = object.members().get(random.nextInt(object.members().size()));
        return switch (random.nextInt(3)) {
            case 0 -> object.without(member.name());
            case 1 -> object.with(pick(TEXTS), member.value());
            default ->
                object.without(member.name())
                        .with(member.name().toUpperCase(java.util.Locale.ROOT), member.value());
        };
    }

    private String pick(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
