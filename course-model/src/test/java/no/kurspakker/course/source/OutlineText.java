package no.kurspakker.course.source;

import no.kurspakker.course.SourceSpan;

/** Lines, indented by how deep they lie. */
final class OutlineText {

    private final StringBuilder text = new StringBuilder();
    private int depth;

    void line(String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }

    void line(SourceSpan source, String line) {
        line(line + "  @" + source.line() + ":" + source.column());
    }

    void within(Runnable lines) {
        depth++;
        lines.run();
        depth--;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
