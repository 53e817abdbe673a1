package no.kurspakker.course.source.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code {key=value key="value with space" flag}}. */
public final class AttributeText {

    private final String text;
    private int index = 1;

    private AttributeText(String text) {
        this.text = text;
    }

    /** {@return how many characters the braces at {@code start} take, 0 if they do not close on this line} */
    static int length(CharSequence line, int start) {
        boolean quoted = false;
        for (int i = start; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '}' && !quoted) {
                return i - start + 1;
            }
        }
        return 0;
    }

    /** {@return the attributes in {@code text}, braces included; empty if it cannot be read} */
    public static Optional<List<Attribute>> parse(String text) {
        if (text.isEmpty()) {
            return Optional.of(List.of());
        }
        if (!text.startsWith("{") || length(text, 0) != text.length()) {
            return Optional.empty();
        }
        return new AttributeText(text).attributes();
    }

    private Optional<List<Attribute>> attributes() {
        List<Attribute> attributes = new ArrayList<>();
        int end = text.length() - 1;
        skipSpaces();
        while (index < end) {
            int start = index;
            String name = until(" \t=\"}");
            if (name.isEmpty()) {
                return Optional.empty();
            }
            Optional<String> value = Optional.empty();
            if (text.charAt(index) == '=') {
                index++;
                value = Optional.of(value());
            }
            if (index < end && !Character.isWhitespace(text.charAt(index))) {
                return Optional.empty();
            }
            attributes.add(new Attribute(name, value, start));
            skipSpaces();
        }
        return Optional.of(attributes);
    }

    private String value() {
        if (text.charAt(index) != '"') {
            return until(" \t\"}");
        }
        index++;
        String value = until("\"");
        index++;
        return value;
    }

    private String until(String ends) {
        int start = index;
        while (ends.indexOf(text.charAt(index)) < 0) {
            index++;
        }
        return text.substring(start, index);
    }

    private void skipSpaces() {
        while (Character.isWhitespace(text.charAt(index))) {
            index++;
        }
    }
}
