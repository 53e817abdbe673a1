package no.kurspakker.tracking.value;

/** An operation on every kind of {@link JsonValue}. */
public interface JsonVisitor<R> {

    R visit(JsonObject object);

    R visit(JsonArray array);

    R visit(JsonString string);

    R visit(JsonNumber number);

    R visit(JsonBoolean bool);

    R visit(JsonNull none);
}
