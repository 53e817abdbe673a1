package no.kurspakker.tracking.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of interaction. */
public enum InteractionType {
    TRUE_FALSE("true-false"),
    CHOICE("choice"),
    FILL_IN("fill-in"),
    LONG_FILL_IN("long-fill-in"),
    MATCHING("matching"),
    PERFORMANCE("performance"),
    SEQUENCING("sequencing"),
    LIKERT("likert"),
    NUMERIC("numeric"),
    OTHER("other");

    private final String id;

    InteractionType(String id) {
        this.id = id;
    }

    /** {@return the published spelling} */
    public String id() {
        return id;
    }

    /** {@return the lists that belong to this type} */
    public List<ComponentList> lists() {
        return switch (this) {
            case CHOICE, SEQUENCING -> List.of(ComponentList.CHOICES);
            case LIKERT -> List.of(ComponentList.SCALE);
            case MATCHING -> List.of(ComponentList.SOURCE, ComponentList.TARGET);
            case PERFORMANCE -> List.of(ComponentList.STEPS);
            case TRUE_FALSE, FILL_IN, LONG_FILL_IN, NUMERIC, OTHER -> List.of();
        };
    }

    public static Optional<InteractionType> of(String id) {
        return Arrays.stream(values()).filter(type -> type.id.equals(id)).findFirst();
    }
}
