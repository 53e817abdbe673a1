package no.kurspakker.export.minutes;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Minutes as an HTML file of their own, which word processors open and paste. */
final class PaperHtml {

    private static final Pattern EMPTY_LINES = Pattern.compile("\n{2,}");

    private final StringBuilder html = new StringBuilder();

    private PaperHtml() {}

    static String of(Paper paper) {
        PaperHtml body = new PaperHtml();
        body.heading(1, paper.title());
        body.lines(paper.about());
        paper.parts().forEach(body::part);
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <title>%s</title>
                </head>
                <body>
                %s</body>
                </html>
                """.formatted(escaped(paper.language()), escaped(paper.title()), body.html);
    }

    private void part(Paper.Part part) {
        heading(2, part.heading());
        lines(part.about());
        for (Paper.Question question : part.questions()) {
            heading(3, question.heading());
            for (Paper.Answer answer : question.answers()) {
                answer.by()
                        .ifPresent(by -> html.append("<p><strong>")
                                .append(escaped(by))
                                .append("</strong></p>\n"));
                EMPTY_LINES.splitAsStream(answer.text()).forEach(this::paragraph);
            }
        }
    }

    private void paragraph(String text) {
        html.append("<p>").append(escaped(text).replace("\n", "<br>")).append("</p>\n");
    }

    private void heading(int level, String text) {
        html.append("<h%d>%s</h%d>\n".formatted(level, escaped(text), level));
    }

    private void lines(List<String> lines) {
        String all = lines.stream().map(PaperHtml::escaped).collect(Collectors.joining("<br>"));
        html.append("<p>").append(all).append("</p>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
