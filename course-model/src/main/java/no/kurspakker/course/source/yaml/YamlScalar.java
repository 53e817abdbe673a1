package no.kurspakker.course.source.yaml;

import no.kurspakker.course.SourceSpan;

/**
 * A single value.
 *
 * @param text as it is written, without quotes
 */
public record YamlScalar(String text, YamlScalarType type, SourceSpan source) implements YamlNode {

    @Override
    public String shown() {
        return text;
    }
}
