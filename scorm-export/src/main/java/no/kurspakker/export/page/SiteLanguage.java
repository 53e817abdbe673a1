package no.kurspakker.export.page;

import java.util.Locale;
import no.kurspakker.course.Course;
import no.kurspakker.course.LanguageTag;
import no.kurspakker.export.PackagePath;

/**
 * A language that a course can be read in, and where its files lie.
 *
 * @param folder with a slash at its end; empty for the main language, which lies in the root of the package
 */
record SiteLanguage(LanguageTag tag, String folder) {

    /** {@return the language {@code tag} of {@code course}} */
    static SiteLanguage of(Course course, LanguageTag tag) {
        return new SiteLanguage(
                tag,
                tag.equals(course.language()) ? "" : tag.value().toLowerCase(Locale.ROOT) + "/");
    }

    boolean isMain() {
        return folder.isEmpty();
    }

    /** {@return its name in itself} */
    String name() {
        return LanguageNames.own(tag);
    }

    /** {@return the document with its first page} */
    PackagePath index() {
        return new PackagePath(folder + "index.html");
    }

    /** {@return the script that holds that document, for the player} */
    PackagePath text() {
        return new PackagePath(folder + "text.js");
    }

    /** {@return what the search searches} */
    PackagePath search() {
        return new PackagePath(folder + "search.js");
    }
}
