package no.kurspakker.course.importing.shape;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.kurspakker.course.importing.document.Heading;
import no.kurspakker.course.importing.document.Piece;
import no.kurspakker.course.importing.document.Pieces;

/**
 * A heading's number and words.
 *
 * @param depth how many parts the number has: 2 for 4.1; 0 without a number
 * @param number as written; empty without
 */
record HeadingText(int depth, String number, List<Piece> title) {

    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3})*)[.:)]?\\s+(?=\\S).*", Pattern.DOTALL);

    private static final Pattern CHAPTER = Pattern.compile(
            "(?:kapittel|kapitel|chapter|modul|module|del|part)\\s+(\\d{1,3})\\s*[.:–—-]?\\s+(?=\\S).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    static HeadingText of(Heading heading) {
        List<Piece> text = Pieces.plainLook(Pieces.strip(heading.text()));
        String plain = Pieces.words(text).map(words -> words.text()).reduce("", String::concat);
        for (Pattern pattern : List.of(NUMBER, CHAPTER)) {
            Matcher matcher = pattern.matcher(plain);
            if (matcher.matches()) {
                String number = matcher.group(1);
                int depth = (int) number.chars().filter(c -> c == '.').count() + 1;
                String start = plain.substring(0, matcher.end(1));
                String rest = plain.substring(start.length()).replaceFirst("^[.:)\\s–—-]+", "");
                return new HeadingText(
                        depth, start, Pieces.drop(text, plain.length() - rest.length()));
            }
        }
        return new HeadingText(0, "", text);
    }

    String plain() {
        return Pieces.plain(title);
    }
}
