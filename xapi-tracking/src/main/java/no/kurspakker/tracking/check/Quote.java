package no.kurspakker.tracking.check;

import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonBoolean;
import no.kurspakker.tracking.value.JsonNull;
import no.kurspakker.tracking.value.JsonNumber;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonString;
import no.kurspakker.tracking.value.JsonValue;
import no.kurspakker.tracking.value.JsonVisitor;

/** What was found, short enough for a sentence. */
final class Quote implements JsonVisitor<String> {

    private static final int LONGEST = 60;

    private Quote() {}

    static String of(JsonValue value) {
        return value.accept(new Quote());
    }

    static String of(String text) {
        return "\"" + shortened(text) + "\"";
    }

    /** {@return a property name that cannot be mistaken for a path or break a line} */
    static String step(String name) {
        boolean isPlain = !name.isEmpty() && name.chars().noneMatch(c -> c <= ' ' || c == 127);
        return isPlain ? shortened(name) : of(name);
    }

    private static String shortened(String text) {
        String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
        return cut.chars().anyMatch(Character::isISOControl)
                ? cut.replaceAll("\\p{Cntrl}", "?")
                : cut;
    }

    @Override
    public String visit(JsonObject object) {
        return "an object";
    }

    @Override
    public String visit(JsonArray array) {
        return "an array";
    }

    @Override
    public String visit(JsonString string) {
        return of(string.value());
    }

    @Override
    public String visit(JsonNumber number) {
        return shortened(number.text());
    }

    @Override
    public String visit(JsonBoolean bool) {
        return Boolean.toString(bool.isTrue());
    }

    @Override
    public String visit(JsonNull none) {
        return "null";
    }
}
