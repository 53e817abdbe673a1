package no.kurspakker.course.source.yaml;

import no.kurspakker.course.SourceSpan;

/**
 * A key with its value.
 *
 * @param source where the key stands
 */
public record YamlEntry(String key, YamlNode value, SourceSpan source) {}
