package no.kurspakker.course.source.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.course.LanguageTag;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.source.problem.CourseProblem;
import no.kurspakker.course.source.problem.Findings;
import no.kurspakker.course.source.yaml.YamlMapping;

/** Reads what {@code course.yaml} says in other languages than the main one. */
final class TranslationReader {

    private static final List<KeyName> KEYS = KeyName.of(TranslationHeader.class);

    private final KeyReader main;
    private final Findings findings;
    private final Map<String, SourceSpan> languages = new HashMap<>();

    /** @param main the keys that are translated */
    TranslationReader(KeyReader main, Findings findings) {
        this.main = main;
        this.findings = findings;
    }

    /**
     * {@return the translations, as far as they could be read}
     *
     * @param language the main one
     */
    List<TranslationHeader> read(Optional<LanguageTag> language, int terms) {
        language.ifPresent(tag -> languages.put(folded(tag), main.place("language")));
        List<TranslationHeader> translations = new ArrayList<>();
        for (YamlMapping mapping : main.mappings("translations")) {
            translation(mapping, terms).ifPresent(translations::add);
        }
        return translations;
    }

    private Optional<TranslationHeader> translation(YamlMapping mapping, int terms) {
        KeyReader keys = new KeyReader(mapping, KEYS, findings);
        Optional<LanguageTag> language = keys.language("language");
        language.ifPresent(tag -> checkNew(tag, keys.place("language")));
        Optional<String> title = keys.text("title");
        Optional<String> subtitle = keys.text("subtitle");
        List<String> credits = keys.texts("credits");
        List<GlossaryHeader> glossary = new GlossaryReader(findings).read(keys);
        List.of("subtitle", "credits", "glossary").forEach(key -> keys.demandAsIn(main, key));
        if (keys.has("glossary") && main.has("glossary") && glossary.size() != terms) {
            findings.add(
                    CourseProblem.TRANSLATION_GLOSSARY_DIFFERENT,
                    keys.place("glossary"),
                    Integer.toString(glossary.size()),
                    Integer.toString(terms));
        }
        return language.flatMap(tag -> title.map(name -> new TranslationHeader(
                tag,
                name,
                subtitle,
                Optional.of(credits),
                Optional.of(glossary),
                mapping.source())));
    }

    private void checkNew(LanguageTag language, SourceSpan place) {
        SourceSpan first = languages.putIfAbsent(folded(language), place);
        if (first != null) {
            findings.add(
                    CourseProblem.TRANSLATION_LANGUAGE_DUPLICATE,
                    place,
                    language.value(),
                    Integer.toString(first.line()));
        }
    }

    /** Languages that differ in case alone are one. */
    private static String folded(LanguageTag language) {
        return language.value().toLowerCase(Locale.ROOT);
    }
}
