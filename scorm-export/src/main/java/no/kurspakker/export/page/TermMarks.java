package no.kurspakker.export.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.kurspakker.course.GlossaryTerm;

/** Finds where one page first uses each term of the glossary. */
final class TermMarks {

    /** Endings of Norwegian and English nouns and adjectives. */
    private static final String ENDING = "(?:e?ns?|e?ts?|e?rs?|e?ne?s?|a|s|es)?";

    /** {@code fylkeskommune (FK)} stands in the text as either. */
    private static final Pattern WITH_SHORT_FORM = Pattern.compile("(.+?)\\s*\\((.+)\\)");

    /** @param beginnings folded; a text without any of them cannot hold the term */
    private record Term(List<String> beginnings, Pattern pattern) {

        boolean mayBeIn(String folded) {
            return beginnings.stream().anyMatch(folded::contains);
        }
    }

    private final List<Term> terms;
    private final Set<Integer> used = new HashSet<>();

    TermMarks(List<GlossaryTerm> glossary) {
        this.terms = glossary.stream().map(term -> term(term.term())).toList();
    }

    /**
     * A term in a text.
     *
     * @param number of the term in the glossary, from 1
     */
    record Mention(int start, int end, int number) {}

    /** {@return the terms that {@code text} is the first to use, in order; they are used from now on} */
    List<Mention> first(String text) {
        List<Mention> found = new ArrayList<>();
        String folded = folded(text);
        for (int i = 0; i < terms.size(); i++) {
            if (!used.contains(i) && terms.get(i).mayBeIn(folded)) {
                Matcher matcher = terms.get(i).pattern().matcher(text);
                if (matcher.find()) {
                    found.add(new Mention(matcher.start(), matcher.end(), i + 1));
                }
            }
        }
        found.sort(Comparator.comparingInt(Mention::start)
                .thenComparing(Comparator.comparingInt(Mention::end).reversed()));
        List<Mention> apart = new ArrayList<>();
        int end = 0;
        for (Mention mention : found) {
            if (mention.start() >= end) {
                apart.add(mention);
                used.add(mention.number() - 1);
                end = mention.end();
            }
        }
        return apart;
    }

    private static Term term(String term) {
        Matcher parts = WITH_SHORT_FORM.matcher(term);
        List<String> forms =
                parts.matches() ? List.of(parts.group(1), parts.group(2)) : List.of(term);
        String any = forms.stream().map(TermMarks::form).collect(Collectors.joining("|"));
        Pattern pattern = Pattern.compile("(?<![\\p{L}\\p{N}-])(?:" + any + ")(?![\\p{L}\\p{N}-])");
        return new Term(forms.stream().map(TermMarks::folded).toList(), pattern);
    }

    /** Case set aside in the way of patterns: letter by letter. */
    private static String folded(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(Character.toUpperCase(letters[i]));
        }
        return new String(letters);
    }

    /** Abbreviations as they stand; other words with endings, and with a capital where a sentence begins. */
    private static String form(String words) {
        String quoted = Pattern.quote(words);
        boolean isAbbreviation = words.equals(words.toUpperCase(Locale.ROOT));
        return isAbbreviation ? quoted : "(?iu:" + quoted + ENDING + ")";
    }
}
