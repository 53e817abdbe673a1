/**
 * YAML as a small tree in which every key and value knows its place: {@code YamlReader.read(text, start, findings)}.
 * Aliases are refused, so a tree is never larger than its text. The package does not know which keys mean what. Internal to the
 * reader.
 */
@NullMarked
package no.kurspakker.course.source.yaml;

import org.jspecify.annotations.NullMarked;
