package no.kurspakker.export.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.kurspakker.course.SourceSpan;

/** Finds on which page of the course a place in one of our documents is: each page is an article that names it. */
final class ArticlePages {

    private static final Pattern ARTICLE =
            Pattern.compile("<article[^>]{1,200}data-page=\"([^\"]+)\"");

    private ArticlePages() {}

    /** {@return the id of the page; empty in front of the first} */
    static String at(String html, SourceSpan place) {
        int offset = 0;
        for (int line = 1; line < place.line(); line++) {
            offset = html.indexOf('\n', offset) + 1;
        }
        String before = html.substring(0, Math.min(html.length(), offset + place.column()));
        String page = "";
        for (Matcher article = ARTICLE.matcher(html); article.find(); ) {
            if (article.start() < before.length()) {
                page = article.group(1);
            }
        }
        return page;
    }
}
