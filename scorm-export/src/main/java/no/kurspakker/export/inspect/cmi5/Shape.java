package no.kurspakker.export.inspect.cmi5;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
    ANYTHING(".*");

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

    private static final Set<String> MANY = Set.of("au", "objective", "langstring", "*");

    /** Letters of names; what is longer has far more than any shape takes. */
    private static final int LONGEST = 1000;

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

    /** {@return whether children may have {@code names}, in this order} */
    boolean takes(List<String> names) {
        if (this == ANYTHING) {
            return true;
        }
        // Of those that may stand in any number, one stands for a row of them: patterns recurse.
        StringBuilder row = new StringBuilder();
        String before = "";
        for (String name : names) {
            String kind = name.equals("block") ? "au" : name;
            if (!kind.equals(before) || !MANY.contains(kind)) {
                row.append(name).append(' ');
            }
            before = kind;
        }
        return row.length() <= LONGEST && Pattern.matches(children, row);
    }

    /** {@return the children as a pattern, for people} */
    String children() {
        return children.replace("\\", "").strip();
    }

    List<AttributeForm> attributes() {
        return switch (this) {
            case COURSE, BLOCK, OBJECTIVE -> List.of(AttributeForm.ID);
            case AU ->
                List.of(
                        AttributeForm.ID,
                        AttributeForm.MOVE_ON,
                        AttributeForm.MASTERY_SCORE,
                        AttributeForm.LAUNCH_METHOD,
                        AttributeForm.ACTIVITY_TYPE);
            case REFERENCE -> List.of(AttributeForm.IDREF);
            case LANGSTRING -> List.of(AttributeForm.LANG);
            default -> List.of();
        };
    }

    boolean isText() {
        return this == LANGSTRING || this == TEXT || this == ANYTHING;
    }
}
