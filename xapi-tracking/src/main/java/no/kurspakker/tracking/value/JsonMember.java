package no.kurspakker.tracking.value;

/** A name and its value. */
public record JsonMember(String name, JsonValue value) {}
