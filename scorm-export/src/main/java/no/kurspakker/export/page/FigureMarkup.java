package no.kurspakker.export.page;

import no.kurspakker.course.Figure;
import no.kurspakker.export.page.html.Html;

/** Writes a figure, its caption and the text that stands in for it. */
final class FigureMarkup {

    private final Blocks blocks;
    private final Html html;
    private final PageScope scope;

    FigureMarkup(Blocks blocks) {
        this.blocks = blocks;
        this.html = blocks.html();
        this.scope = blocks.scope();
    }

    Html write(Figure figure) {
        html.open("div", "class", "figure").open("figure");
        image(figure);
        if (!figure.caption().isEmpty() || figure.credit().isPresent()) {
            html.open("figcaption");
            blocks.inlines().write(figure.caption());
            figure.credit().ifPresent(words -> html.text(" ").element("small", words));
            html.close();
        }
        html.close().line();
        if (!figure.textEquivalent().isEmpty()) {
            html.open("details").element("summary", scope.words().text("figure.text"));
            html.open("div");
            blocks.write(figure.textEquivalent()).close().close();
        }
        return html.close();
    }

    private void image(Figure figure) {
        Image image = scope.image(figure.image());
        if (image instanceof Image.InPage inPage) {
            inPage.drawing().write(html, scope.nextDrawing());
        } else if (image instanceof Image.File file) {
            html.empty(
                    "img",
                    "src",
                    file.path().value(),
                    "alt",
                    figure.alt(),
                    "width",
                    Integer.toString(file.size().width()),
                    "height",
                    Integer.toString(file.size().height()));
        }
    }
}
