package no.kurspakker.export.inspect.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.kurspakker.course.SourceSpan;

/**
 * An element and all in it.
 *
 * @param namespace its address; empty if it has none
 * @param name without prefix
 * @param written with prefix, as it stands in the file
 * @param attributes by their written names, in the order of the file
 * @param text all character data directly in it, joined
 * @param place of its start tag
 */
public record XmlElement(
        String namespace,
        String name,
        String written,
        Map<String, String> attributes,
        List<XmlElement> children,
        String text,
        SourceSpan place) {

    /** {@return the value of the attribute {@code local}, whatever its prefix} */
    public Optional<String> attribute(String local) {
        String value = attributes.get(local);
        if (value != null) {
            return Optional.of(value);
        }
        return attributes.entrySet().stream()
                .filter(one -> one.getKey().endsWith(":" + local))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** {@return the value of the attribute {@code local}, which the schemas let have white space around (xs:ID, xs:IDREF)} */
    public Optional<String> identifier(String local) {
        return attribute(local).map(String::strip);
    }

    /** {@return the children called {@code local}} */
    public List<XmlElement> children(String local) {
        return children.stream().filter(child -> child.name.equals(local)).toList();
    }

    /** {@return the first child called {@code local}} */
    public Optional<XmlElement> child(String local) {
        return children.stream().filter(child -> child.name.equals(local)).findFirst();
    }

    /** {@return this element and all below it, in the order of the file} */
    public Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
    }

    /** {@return all below it that are called {@code local}} */
    public List<XmlElement> all(String local) {
        return all().filter(element -> element.name.equals(local)).toList();
    }
}
