package no.kurspakker.export.xapi;

import no.kurspakker.course.Iri;
import no.kurspakker.export.listing.CourseListing;
import no.kurspakker.export.listing.ListedUnit;
import no.kurspakker.tracking.UnitKind;
import no.kurspakker.tracking.statement.LanguageMap;
import no.kurspakker.tracking.vocabulary.ActivityType;

import org.jdom2.Element;
import org.jdom2.Namespace;

/**
 * Maps a course to the elements of {@code tincan.xml}: an activity that is launched, the course, and one for each unit that statements
 * speak of.
 */
final class Tincan {

    private static final Namespace TINCAN =
            Namespace.getNamespace("http://projecttincan.com/tincan.xsd");

    private Tincan() {}

    /** {@return the root; platforms launch the first activity, and only it has an address} */
    static Element of(CourseListing listing) {
        Element course = activity(listing.id(), ActivityType.COURSE);
        describe(course, listing.title(), listing.description());
        String language = listing.title().texts().keySet().iterator().next();
        course.addContent(element("launch").setAttribute("lang", language).setText("index.html"));
        Element activities = element("activities").addContent(course);
        listing.units().forEach(unit -> activities.addContent(unit(unit)));
        return element("tincan").addContent(activities);
    }

    private static Element unit(ListedUnit unit) {
        ActivityType type =
                unit.unit().kind() == UnitKind.CHAPTER ? ActivityType.MODULE : ActivityType.ESSAY;
        Element activity = activity(unit.unit().activityId(), type);
        describe(activity, unit.title(), unit.description());
        return activity;
    }

    private static Element activity(Iri id, ActivityType type) {
        return element("activity")
                .setAttribute("id", id.value())
                .setAttribute("type", type.id().value());
    }

    private static void describe(Element activity, LanguageMap name, LanguageMap description) {
        texts(activity, "name", name);
        texts(activity, "description", description);
    }

    /** One element for each language. */
    private static void texts(Element activity, String name, LanguageMap map) {
        map.texts()
                .forEach((language, text) -> activity.addContent(
                        element(name).setAttribute("lang", language).setText(text)));
    }

    private static Element element(String name) {
        return new Element(name, TINCAN);
    }
}
