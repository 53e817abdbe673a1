package no.kurspakker.course.source;

import java.util.Optional;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.source.folder.SourceText;
import no.kurspakker.course.source.problem.CourseProblem;
import no.kurspakker.course.source.problem.Findings;

/**
 * A page cut in two at the line that ends its front matter.
 *
 * @param yaml between the two lines of three hyphens
 * @param lineOffset how many lines stand before {@code body}
 */
record FrontMatter(String yaml, String body, int lineOffset) {

    private static final String FENCE = "---";

    static Optional<FrontMatter> of(SourceText page, Findings findings) {
        String text = page.text();
        int yamlStart = afterLine(text, 0);
        if (!line(text, 0).equals(FENCE)) {
            findings.add(
                    CourseProblem.FRONT_MATTER_MISSING,
                    SourceSpan.startOf(page.file()),
                    page.file());
            return Optional.empty();
        }
        int lines = 1;
        for (int at = yamlStart; at < text.length(); at = afterLine(text, at)) {
            lines++;
            if (line(text, at).equals(FENCE)) {
                return Optional.of(new FrontMatter(
                        text.substring(yamlStart, at), text.substring(afterLine(text, at)), lines));
            }
        }
        findings.add(CourseProblem.FRONT_MATTER_UNCLOSED, SourceSpan.startOf(page.file()));
        return Optional.empty();
    }

    private static int afterLine(String text, int start) {
        int newline = text.indexOf('\n', start);
        return newline < 0 ? text.length() : newline + 1;
    }

    private static String line(String text, int start) {
        return text.substring(start, afterLine(text, start)).stripTrailing();
    }
}
