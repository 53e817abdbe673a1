package no.kurspakker.export.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of one JSON object; one that is not as it should be is a refusal that names it. */
final class Fields {

    /** Control characters but line end and tab, and halves of characters. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f\\x80-\\x9f\\x{d800}-\\x{dfff}]");

    private final Map<?, ?> fields;
    private final String path;

    private Fields(Map<?, ?> fields, String path) {
        this.fields = fields;
        this.path = path;
    }

    /** @param path of the object in the file, empty for the whole */
    static Fields of(@Nullable Object value, String path) throws Refusal {
        if (value instanceof Map<?, ?> object) {
            return new Fields(object, path);
        }
        throw new Refusal(MinutesProblem.BROKEN, path);
    }

    Fields inner(String name) throws Refusal {
        return of(fields.get(name), full(name));
    }

    boolean has(String name) {
        return fields.get(name) != null;
    }

    @Nullable
    Object value(String name) {
        return fields.get(name);
    }

    /** Text of at most {@code longest} characters in which {@code form} is found. */
    String text(String name, Pattern form, int longest) throws Refusal {
        if (fields.get(name) instanceof String text
                && text.length() <= longest
                && !FORBIDDEN.matcher(text).find()
                && form.matcher(text).find()) {
            return text;
        }
        throw broken(name);
    }

    /** A whole number from 1 to {@code most}. */
    int number(String name, int most) throws Refusal {
        if (fields.get(name) instanceof Double number
                && number == Math.rint(number)
                && number >= 1
                && number <= most) {
            return number.intValue();
        }
        throw broken(name);
    }

    /** One to {@code most} objects. */
    List<Fields> list(String name, int most) throws Refusal {
        if (!(fields.get(name) instanceof List<?> items)
                || items.isEmpty()
                || items.size() > most) {
            throw broken(name);
        }
        List<Fields> list = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            list.add(of(items.get(i), full(name) + "[" + i + "]"));
        }
        return list;
    }

    Refusal broken(String name) {
        return new Refusal(MinutesProblem.BROKEN, full(name));
    }

    private String full(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
