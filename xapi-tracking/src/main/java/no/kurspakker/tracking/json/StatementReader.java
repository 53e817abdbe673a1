package no.kurspakker.tracking.json;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import no.kurspakker.tracking.check.Fault;
import no.kurspakker.tracking.check.Requirement;
import no.kurspakker.tracking.check.StatementValidator;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.statement.XapiVersion;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonValue;

/** Reads statements and judges them on the way. Immutable; for use by any number of threads. */
public final class StatementReader {

    private final StatementValidator validator;
    private final boolean isKeepingUnknown;

    private StatementReader(XapiVersion version, boolean isKeepingUnknown) {
        this.validator = new StatementValidator(version);
        this.isKeepingUnknown = isKeepingUnknown;
    }

    /** {@return a reader that takes what {@code version} allows and nothing else} */
    public static StatementReader strict(XapiVersion version) {
        return new StatementReader(version, false);
    }

    /** {@return a reader that keeps properties the standard does not know, in {@link Statement#raw}} */
    public static StatementReader keepingUnknown(XapiVersion version) {
        return new StatementReader(version, true);
    }

    public Reading<Statement> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return the one statement in {@code utf8}} */
    public Reading<Statement> read(byte[] utf8) {
        try {
            return read("statement", JsonReader.read(utf8));
        } catch (MalformedJsonException malformed) {
            return Reading.failed(List.of(fault(malformed)));
        }
    }

    /** {@return the statement that {@code json} is} */
    public Reading<Statement> read(JsonValue json) {
        return read("statement", json);
    }

    /**
     * {@return the statement that {@code json} is, held to no rule but what its types and its timestamp demand; absent if it cannot be one}
     *
     * <p>For what was judged before, or what is only counted: it takes half the time.
     */
    public static Optional<Statement> unjudged(JsonValue json) {
        if (!(json instanceof JsonObject object)) {
            return Optional.empty();
        }
        try {
            Statement statement = StatementJson.read(object);
            boolean isTimed =
                    object.get("timestamp").isEmpty() || statement.timestamp().isPresent();
            return isTimed ? Optional.of(statement) : Optional.empty();
        } catch (IllegalArgumentException
                | ClassCastException
                | ArithmeticException
                | DateTimeException
                | NoSuchElementException none) {
            return Optional.empty();
        }
    }

    /** {@return the statements in {@code utf8}: one, or an array of them} */
    public Reading<List<Statement>> readBatch(byte[] utf8) {
        try {
            JsonValue json = JsonReader.read(utf8);
            List<JsonValue> items = json instanceof JsonArray array ? array.items() : List.of(json);
            return readBatch(items);
        } catch (MalformedJsonException malformed) {
            return Reading.failed(List.of(fault(malformed)));
        }
    }

    private Reading<List<Statement>> readBatch(List<JsonValue> items) {
        List<Statement> statements = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Reading<Statement> reading = read("statement[" + i + "]", items.get(i));
            reading.value().ifPresent(statements::add);
            for (Fault fault : reading.faults()) {
                faults.add(inBatch("[" + i + "]", fault));
            }
        }
        return faults.isEmpty() ? Reading.of(List.copyOf(statements)) : Reading.failed(faults);
    }

    private static Fault inBatch(String item, Fault fault) {
        String property = fault.property().startsWith("statement[")
                ? fault.property()
                : "statement" + item + "." + fault.property();
        return new Fault(property, fault.what(), fault.requirement(), fault.version());
    }

    private Reading<Statement> read(String name, JsonValue json) {
        List<Fault> faults = validator.validate(name, json);
        if (isKeepingUnknown) {
            faults = faults.stream()
                    .filter(fault -> fault.requirement() != Requirement.NO_OTHER_PROPERTIES)
                    .toList();
        }
        return faults.isEmpty() && json instanceof JsonObject object
                ? Reading.of(StatementJson.read(object))
                : Reading.failed(faults);
    }

    private Fault fault(MalformedJsonException malformed) {
        String property = malformed.property().isEmpty() ? "statement" : malformed.property();
        return new Fault(property, malformed.what(), Requirement.JSON_TEXT, validator.version());
    }
}
