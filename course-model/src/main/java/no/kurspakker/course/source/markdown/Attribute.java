package no.kurspakker.course.source.markdown;

import java.util.Optional;

/**
 * One attribute between braces.
 *
 * @param value absent for a flag such as {@code foreign}
 * @param offset of its first character from the opening brace
 */
public record Attribute(String name, Optional<String> value, int offset) {}
