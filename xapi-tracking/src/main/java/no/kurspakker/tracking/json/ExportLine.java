package no.kurspakker.tracking.json;

import java.util.Optional;
import java.util.Set;
import no.kurspakker.tracking.value.JsonObject;

/**
 * What stands in the export of a portal beside statements: objects with one member, {@code attachment}, {@code document}, or {@code
 * voided} with the id of a statement whose voiding statement is gone.
 */
public final class ExportLine {

    private static final String VOIDED = "voided";
    private static final Set<String> NAMES = Set.of("attachment", "document", VOIDED);

    private ExportLine() {}

    /** {@return whether {@code line} is such an object} */
    public static boolean isOne(RawLine line) {
        return read(line).isPresent();
    }

    /** {@return the id of the statement that {@code line} says is void, if it says so} */
    public static Optional<String> voided(RawLine line) {
        return read(line).flatMap(object -> object.string(VOIDED));
    }

    private static Optional<JsonObject> read(RawLine line) {
        if (line.isTooLong()) {
            return Optional.empty();
        }
        try {
            return JsonReader.read(line.text()) instanceof JsonObject object
                            && object.members().size() == 1
                            && NAMES.contains(object.members().get(0).name())
                    ? Optional.of(object)
                    : Optional.empty();
        } catch (MalformedJsonException none) {
            return Optional.empty();
        }
    }
}
