package no.kurspakker.tracking.value;

/** Any JSON value (RFC 8259, section 3). */
public sealed interface JsonValue
        permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {

    <R> R accept(JsonVisitor<R> visitor);
}
