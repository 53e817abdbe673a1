package no.kurspakker.course.source.header;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import no.kurspakker.course.SourceSpan;

/**
 * A key that a kind of file may have.
 *
 * @param name as authors write it
 */
public record KeyName(String name, boolean optional) {

    /** {@return the keys that {@code file} has components for, in their order; those of type Optional may be left out} */
    public static List<KeyName> of(Class<? extends Record> file) {
        return Arrays.stream(file.getRecordComponents())
                .filter(component -> component.getType() != SourceSpan.class)
                .map(component -> new KeyName(
                        written(component.getName()), component.getType() == Optional.class))
                .collect(Collectors.toUnmodifiableList());
    }

    /** {@return the name of {@code component} as authors write it: {@code groupTasks} becomes {@code group-tasks}} */
    public static String written(String component) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < component.length(); i++) {
            char c = component.charAt(i);
            name.append(Character.isUpperCase(c) ? "-" : "").append(c);
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }
}
