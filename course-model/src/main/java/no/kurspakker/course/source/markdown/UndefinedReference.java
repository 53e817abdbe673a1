package no.kurspakker.course.source.markdown;

import org.commonmark.node.CustomNode;

/** {@code [text][label]} or {@code [^label]} whose definition is nowhere on the page. */
public final class UndefinedReference extends CustomNode {

    private final String label;
    private final boolean footnote;

    UndefinedReference(String label, boolean footnote) {
        this.label = label;
        this.footnote = footnote;
    }

    public String label() {
        return label;
    }

    public boolean isFootnote() {
        return footnote;
    }
}
