package no.kurspakker.course.source.wording;

import java.util.regex.Pattern;

/**
 * A word, or some words, with what to write instead.
 *
 * @param pattern finds the words whole, in whatever case
 * @param instead what to write; of the beginning of a word, its beginning
 */
record Wording(Pattern pattern, String instead) {

    /** @param unwanted with an asterisk at its end if it is the beginning of longer words */
    static Wording of(String unwanted, String instead) {
        boolean open = unwanted.endsWith("*");
        String words = open ? unwanted.substring(0, unwanted.length() - 1) : unwanted;
        String quoted = Pattern.quote(words).replace(" ", "\\E\\s+\\Q");
        String end = open ? "[\\p{L}\\p{N}]*" : "(?![\\p{L}\\p{N}])";
        return new Wording(
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + quoted + end,
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                instead.endsWith("*") ? instead.substring(0, instead.length() - 1) + "…" : instead);
    }
}
