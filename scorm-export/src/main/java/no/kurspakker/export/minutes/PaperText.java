package no.kurspakker.export.minutes;

import java.util.ArrayList;
import java.util.List;

/** Minutes as plain text. */
final class PaperText {

    private final List<String> lines = new ArrayList<>();

    private PaperText() {}

    static String of(Paper paper) {
        PaperText text = new PaperText();
        text.heading(paper.title(), "=", paper.about());
        paper.parts().forEach(text::part);
        return String.join("\n", text.lines);
    }

    private void part(Paper.Part part) {
        heading(part.heading(), "-", part.about());
        for (Paper.Question question : part.questions()) {
            lines.add(question.heading());
            lines.add("");
            for (Paper.Answer answer : question.answers()) {
                answer.by().ifPresent(by -> lines.add(by + ":"));
                lines.add(answer.text());
                lines.add("");
            }
        }
    }

    private void heading(String heading, String underline, List<String> about) {
        lines.add(heading);
        lines.add(underline.repeat(heading.length()));
        lines.addAll(about);
        lines.add("");
    }
}
