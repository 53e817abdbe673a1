package no.kurspakker.course.source.yaml;

/** What YAML's core schema takes a single value for. */
public enum YamlScalarType {
    TEXT,
    WHOLE_NUMBER,
    /** A number with a fraction, true or false. */
    OTHER,
    NOTHING
}
