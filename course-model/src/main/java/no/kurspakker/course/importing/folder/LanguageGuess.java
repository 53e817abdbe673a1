package no.kurspakker.course.importing.folder;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.kurspakker.course.LanguageTag;

/** Tells bokmål, nynorsk and English apart by words that the others do not have. */
final class LanguageGuess {

    private static final Map<String, Set<String>> WORDS = Map.of(
            "nb", Set.of("ikke", "jeg", "hva", "hvordan", "noen", "fra", "være", "som", "også"),
            "nn", Set.of("ikkje", "eg", "kva", "korleis", "nokon", "frå", "vere", "som", "òg"),
            "en", Set.of("the", "not", "what", "how", "some", "from", "which", "of", "also"));

    private LanguageGuess() {}

    static LanguageTag of(String text) {
        String best = "nb";
        long most = 0;
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        for (String language : new String[] {"nb", "nn", "en"}) {
            Set<String> known = WORDS.getOrDefault(language, Set.of());
            long count = java.util.Arrays.stream(words).filter(known::contains).count();
            if (count > most) {
                most = count;
                best = language;
            }
        }
        return new LanguageTag(best);
    }
}
