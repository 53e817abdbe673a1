package no.kurspakker.course.importing.folder;

import java.util.ArrayList;
import java.util.List;

/** Writes {@code course.yaml} and front matter: keys with one line each, and lists. */
final class CourseYaml {

    private final List<String> lines = new ArrayList<>();

    CourseYaml key(String name, String value) {
        lines.add(name + ": " + quoted(value));
        return this;
    }

    CourseYaml list(String name, List<String> values) {
        if (!values.isEmpty()) {
            lines.add(name + ":");
            values.forEach(value -> lines.add("  - " + quoted(value)));
        }
        return this;
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    /** Text in quotes is text, whatever it looks like. */
    private static String quoted(String value) {
        String line = value.replaceAll("\\s+", " ").strip();
        return line.matches("[\\p{L}][\\p{L}\\p{N} /.-]*(?<! )")
                        && !line.matches("(?i)true|false|null|yes|no|on|off")
                ? line
                : "\"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
