package no.kurspakker.tracking.vocabulary;

import java.util.LinkedHashMap;
import java.util.Map;
import no.kurspakker.tracking.statement.LanguageMap;

/** Makes language maps in the order nb, nn, en. */
final class Texts {

    private Texts() {}

    static LanguageMap of(String bokmaal, String nynorsk, String english) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("nb", bokmaal);
        texts.put("nn", nynorsk);
        texts.put("en", english);
        return new LanguageMap(texts);
    }
}
