package no.kurspakker.course.source.yaml;

import no.kurspakker.course.SourceSpan;

/** A value in a YAML file, with its place. */
public sealed interface YamlNode permits YamlMapping, YamlSequence, YamlScalar {

    SourceSpan source();

    /** {@return the value as a message shows it} */
    String shown();
}
