package no.kurspakker.tracking.event;

import java.util.LinkedHashMap;
import java.util.Map;
import no.kurspakker.course.Iri;
import no.kurspakker.tracking.statement.LanguageMap;

/**
 * The words of a course's own: its profile and extensions. They lie under the course's id, since only IRIs of one's own may be coined.
 *
 * @param course activity id of the course
 */
public record CourseProfile(Iri course) {

    /** {@return the profile} */
    public Iri id() {
        return course.child("profile");
    }

    /** {@return the version of the profile; the category of every statement} */
    public Iri version() {
        return id().child("v1");
    }

    public Iri template(CourseEvent event) {
        return id().child("templates").child(event.id());
    }

    public Iri pattern(String name) {
        return id().child("patterns").child(name);
    }

    public Iri extension(ReflectionExtension extension) {
        return course.child("extensions").child(extension.id());
    }

    /** {@return texts in nb, nn and en} */
    public static LanguageMap texts(String bokmaal, String nynorsk, String english) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("nb", bokmaal);
        texts.put("nn", nynorsk);
        texts.put("en", english);
        return new LanguageMap(texts);
    }
}
