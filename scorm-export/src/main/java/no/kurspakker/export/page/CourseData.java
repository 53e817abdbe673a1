package no.kurspakker.export.page;

import java.io.StringWriter;
import java.util.Optional;
import no.kurspakker.course.Course;
import no.kurspakker.course.GlossaryTerm;
import no.kurspakker.course.GroupWork;
import no.kurspakker.course.Municipality;
import no.kurspakker.export.page.html.Markup;
import no.kurspakker.tracking.TrackedUnit;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes what the player must know about a course, as JSON that can stand in a script element. */
final class CourseData {

    private static final int SCHEMA = 1;

    /** Writes JSON that can stand in a script element. */
    static final JsonFactory JSON =
            JsonFactory.builder().characterEscapes(new ScriptEscapes()).build();

    private final Site site;
    private final Addresses addresses;

    CourseData(Site site, Addresses addresses) {
        this.site = site;
        this.addresses = addresses;
    }

    Markup write() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeNumberProperty("schema", SCHEMA);
            course(json, site.course());
            languages(json);
            groupWork(json, site.course().groupWork());
            json.writeArrayPropertyStart("units");
            site.pages().forEach(page -> page.unit().ifPresent(unit -> unit(json, page, unit)));
            json.writeEndArray();
            json.writeArrayPropertyStart("pages");
            site.pages().forEach(page -> page(json, page));
            json.writeEndArray();
            json.writeArrayPropertyStart("glossary");
            site.course().glossary().forEach(term -> term(json, term));
            json.writeEndArray();
            json.writeObjectPropertyStart("texts");
            site.words().player().forEach(json::writeStringProperty);
            json.writeEndObject();
            json.writeEndObject();
        }
        return new Markup(out.toString());
    }

    private static void course(JsonGenerator json, Course course) {
        json.writeObjectPropertyStart("course");
        json.writeStringProperty("id", course.id().value());
        json.writeStringProperty("title", course.title());
        json.writeStringProperty("language", course.language().value());
        json.writeStringProperty("version", course.version());
        json.writeStringProperty("publisher", course.publisher());
        json.writeEndObject();
    }

    /** Only where there are several; the folder is where its {@code index.html}, text and search lie. */
    private void languages(JsonGenerator json) {
        if (site.languages().size() == 1) {
            return;
        }
        json.writeArrayPropertyStart("languages");
        for (SiteLanguage language : site.languages()) {
            json.writeStartObject();
            json.writeStringProperty("tag", language.tag().value());
            json.writeStringProperty("folder", language.folder());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void groupWork(JsonGenerator json, GroupWork work) {
        json.writeObjectPropertyStart("groupWork");
        json.writeStringProperty("handIn", work.handIn().id());
        json.writeNumberProperty("draftDays", work.draftDays());
        json.writeArrayPropertyStart("municipalities");
        for (Municipality municipality : work.municipalities()) {
            json.writeStartObject();
            json.writeStringProperty("number", municipality.number());
            json.writeStringProperty("name", municipality.name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void unit(JsonGenerator json, SitePage page, SiteUnit unit) {
        TrackedUnit tracked = unit.tracked();
        json.writeStartObject();
        json.writeStringProperty("id", page.id());
        json.writeStringProperty("kind", tracked.kind().id());
        json.writeStringProperty("key", tracked.stateKey());
        json.writeStringProperty("objective", tracked.objectiveId());
        json.writeStringProperty("title", page.title());
        json.writeStringProperty("href", href(page));
        json.writeNumberProperty("minutes", unit.minutes().to());
        json.writeEndObject();
    }

    private void page(JsonGenerator json, SitePage page) {
        json.writeStartObject();
        json.writeStringProperty("id", page.id());
        json.writeStringProperty("href", href(page));
        json.writeStringProperty("title", page.title());
        json.writeEndObject();
    }

    private static void term(JsonGenerator json, GlossaryTerm term) {
        json.writeStartObject();
        json.writeStringProperty("term", term.term());
        json.writeStringProperty("explanation", term.explanation());
        json.writeEndObject();
    }

    private String href(SitePage page) {
        return addresses.href(addresses.index(), page.id(), Optional.empty());
    }
}
