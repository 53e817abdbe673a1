package no.kurspakker.course.source.markdown;

import java.util.Optional;
import org.commonmark.node.CustomNode;

/** {@code [text]{attributes}} or {@code [text](destination){attributes}}. */
public final class MarkedText extends CustomNode {

    private final String attributes;
    private final Optional<String> destination;

    MarkedText(String attributes, Optional<String> destination) {
        this.attributes = attributes;
        this.destination = destination;
    }

    /** {@return what stands between the braces, braces included} */
    public String attributes() {
        return attributes;
    }

    public Optional<String> destination() {
        return destination;
    }
}
