package no.kurspakker.export.cmi5;

import no.kurspakker.export.listing.CourseListing;
import no.kurspakker.export.listing.ListedBlock;
import no.kurspakker.export.listing.ListedUnit;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.UnitKind;
import no.kurspakker.tracking.statement.LanguageMap;
import no.kurspakker.tracking.vocabulary.ActivityType;

import org.jdom2.Element;
import org.jdom2.Namespace;

/** Maps a course to the elements of a course structure (13.1): an AU for each chapter and group task, in blocks. */
final class CourseStructure {

    private static final Namespace CMI5 =
            Namespace.getNamespace("https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd");

    private final TrackingPlan plan;

    private CourseStructure(TrackingPlan plan) {
        this.plan = plan;
    }

    /** {@return the root} */
    static Element of(CourseListing listing, TrackingPlan plan) {
        CourseStructure structure = new CourseStructure(plan);
        Element course = element("course").setAttribute("id", listing.id().value());
        describe(course, listing.title(), listing.description());
        Element root = element("courseStructure").addContent(course);
        listing.blocks().forEach(block -> root.addContent(structure.block(block)));
        return root;
    }

    private Element block(ListedBlock listed) {
        Element block = element("block").setAttribute("id", listed.id().value());
        describe(block, listed.title(), listed.description());
        listed.units().forEach(unit -> block.addContent(au(unit)));
        return block;
    }

    /** No mastery score, since nothing is scored: a player may not judge without, nor a platform by it. */
    private Element au(ListedUnit listed) {
        Element au = element("au")
                .setAttribute("id", listed.unit().activityId().value())
                .setAttribute("moveOn", moveOn(listed))
                .setAttribute("launchMethod", "AnyWindow")
                .setAttribute("activityType", activityType(listed.unit().kind()));
        describe(au, listed.title(), listed.description());
        return au.addContent(element("url").setText(listed.address()));
    }

    /** What is not required counts as satisfied from the start, so that the course can be without it. */
    private String moveOn(ListedUnit listed) {
        return plan.required().contains(listed.unit()) ? "Completed" : "NotApplicable";
    }

    private static String activityType(UnitKind kind) {
        ActivityType type = kind == UnitKind.CHAPTER ? ActivityType.MODULE : ActivityType.ESSAY;
        return type.id().value();
    }

    private static void describe(Element element, LanguageMap title, LanguageMap description) {
        element.addContent(texts("title", title)).addContent(texts("description", description));
    }

    private static Element texts(String name, LanguageMap map) {
        Element element = element(name);
        map.texts()
                .forEach((language, text) -> element.addContent(
                        element("langstring").setAttribute("lang", language).setText(text)));
        return element;
    }

    private static Element element(String name) {
        return new Element(name, CMI5);
    }
}
