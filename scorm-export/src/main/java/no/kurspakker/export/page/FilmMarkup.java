package no.kurspakker.export.page;

import java.util.List;
import no.kurspakker.course.Film;
import no.kurspakker.course.Text;
import no.kurspakker.export.page.html.Html;

/** Writes a film as a card with a link; nothing of the film's site is fetched before the learner follows it. */
final class FilmMarkup {

    private final Blocks blocks;
    private final Html html;
    private final InterfaceText words;

    FilmMarkup(Blocks blocks) {
        this.blocks = blocks;
        this.html = blocks.html();
        this.words = blocks.scope().words();
    }

    Html write(Film film) {
        html.open("div", "class", "film");
        String facts = words.text("film.label") + " · " + film.provider();
        html.element(
                "p",
                film.length().map(l -> facts + " · " + l).orElse(facts),
                "class",
                "film-facts");
        html.open("p", "class", "film-title");
        if (film.address().isLost()) {
            html.text(film.title()).close();
        } else {
            link(film, film.title()).close();
        }
        blocks.write(film.summary());
        html.open("p", "class", "film-where");
        if (film.address().isLost()) {
            html.text(words.text("film.lost") + " ");
            link(film, words.text("film.site", "provider", film.provider()));
        } else {
            html.text(words.text("film.open", "provider", film.provider()));
        }
        return html.close().close();
    }

    private Html link(Film film, String text) {
        String address = film.address().address().value();
        return blocks.inlines().linkOut(address, List.of(new Text(text)));
    }
}
