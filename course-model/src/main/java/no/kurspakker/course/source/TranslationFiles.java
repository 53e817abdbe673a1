package no.kurspakker.course.source;

import no.kurspakker.course.LanguageTag;

/**
 * Where the pages of a translation lie: in a folder with the name of the language, beside the page they translate.
 * {@code chapters/01-start.md} is {@code chapters/nn/01-start.md} in nynorsk.
 */
record TranslationFiles(LanguageTag language) {

    /** {@return where the translation of the page at {@code original} lies} */
    String of(String original) {
        int name = original.lastIndexOf('/') + 1;
        return original.substring(0, name) + language + "/" + original.substring(name);
    }

    /** {@return what the page at {@code translation} translates} */
    String original(String translation) {
        int name = translation.lastIndexOf('/') + 1;
        String folder = translation.substring(0, name);
        return folder.substring(0, folder.length() - language.value().length() - 1)
                + translation.substring(name);
    }

    /** {@return the folder with the translation of the page at {@code original}} */
    String folder(String original) {
        String file = of(original);
        return file.substring(0, file.lastIndexOf('/'));
    }
}
