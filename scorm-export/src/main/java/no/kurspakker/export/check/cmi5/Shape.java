package no.kurspakker.export.check.cmi5;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What an element of a course structure may hold (13.2): the names of its children in order, each with a space after it and
 * {@code *} for one of another namespace, and its attributes.
 */
enum Shape {
    STRUCTURE("course (objectives )?((au|block) )+(\\* )*"),
    COURSE("title description (\\* )*"),
    BLOCK("title description (objectives )?((au|block) )+(\\* )*"),
    AU("title description (objectives )?url (launchParameters )?(entitlementKey )?(\\* )*"),
    OBJECTIVES("(objective )+(\\* )*"),
    OBJECTIVE("(title description |description title )"),
    REFERENCES("(objective )+(\\* )*"),
    REFERENCE(""),
    TEXTS("(langstring )+(\\* )*"),
    LANGSTRING(""),
    /** Characters alone. */
    TEXT(""),
    /** What the schema leaves open. */
    ANYTHING("(\\S+ )*");

    private static final Map<String, Shape> BY_NAME = Map.of(
            "courseStructure", STRUCTURE,
            "course", COURSE,
            "block", BLOCK,
            "au", AU,
            "title", TEXTS,
            "description", TEXTS,
            "langstring", LANGSTRING,
            "url", TEXT,
            "launchParameters", ANYTHING,
            "entitlementKey", ANYTHING);

    private final String children;

    Shape(String children) {
        this.children = children;
    }

    /** {@return the shape of the child called {@code name}; of one that may not be there, anything} */
    Shape child(String name) {
        return switch (name) {
            case "objectives" -> this == STRUCTURE ? OBJECTIVES : REFERENCES;
            case "objective" -> this == REFERENCES ? REFERENCE : OBJECTIVE;
            default -> BY_NAME.getOrDefault(name, ANYTHING);
        };
    }

    /** {@return whether children may have {@code names}, each with a space after it} */
    boolean takes(String names) {
        return Pattern.matches(children, names);
    }

    /** {@return the children as a pattern, for people} */
    String children() {
        return children.replace("\\", "").strip();
    }

    List<Attribute> attributes() {
        return switch (this) {
            case COURSE, BLOCK, OBJECTIVE -> List.of(Attribute.ID);
            case AU ->
                List.of(
                        Attribute.ID,
                        Attribute.MOVE_ON,
                        Attribute.MASTERY_SCORE,
                        Attribute.LAUNCH_METHOD,
                        Attribute.ACTIVITY_TYPE);
            case REFERENCE -> List.of(Attribute.IDREF);
            case LANGSTRING -> List.of(Attribute.LANG);
            default -> List.of();
        };
    }

    boolean isText() {
        return this == LANGSTRING || this == TEXT || this == ANYTHING;
    }
}
