package no.kurspakker.cli;

import no.kurspakker.course.outline.Counts;
import no.kurspakker.course.outline.CourseOutline;
import no.kurspakker.course.outline.PageOutline;
import no.kurspakker.course.outline.SectionOutline;

import tools.jackson.core.JsonGenerator;

/** An outline as JSON. */
final class OutlineJson {

    private OutlineJson() {}

    /** {@return {@code {"title": …, "pages": [{"kind", "id", "title", "file", "sections", counts…}], "total": {…}}}} */
    static String of(CourseOutline outline) {
        return Json.object(json -> {
            json.writeStringProperty("title", outline.title());
            json.writeArrayPropertyStart("pages");
            outline.pages().forEach(page -> write(json, page));
            json.writeEndArray();
            json.writeObjectPropertyStart("total");
            json.writeNumberProperty("chapters", outline.count("chapter"));
            json.writeNumberProperty("groupTasks", outline.count("group-task"));
            write(json, outline.total());
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, PageOutline page) {
        json.writeStartObject();
        json.writeStringProperty("kind", page.kind());
        json.writeStringProperty("id", page.id());
        json.writeStringProperty("title", page.title());
        json.writeStringProperty("file", page.file());
        json.writeArrayPropertyStart("headings");
        for (SectionOutline section : page.sections()) {
            json.writeStartObject();
            json.writeNumberProperty("level", section.level());
            json.writeStringProperty("title", section.title());
            json.writeEndObject();
        }
        json.writeEndArray();
        write(json, page.counts());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Counts counts) {
        json.writeNumberProperty("words", counts.words());
        json.writeNumberProperty("sections", counts.sections());
        json.writeNumberProperty("lists", counts.lists());
        json.writeNumberProperty("listPoints", counts.listPoints());
        json.writeNumberProperty("tables", counts.tables());
        json.writeNumberProperty("footnotes", counts.footnotes());
        json.writeNumberProperty("sources", counts.sources());
        json.writeNumberProperty("films", counts.films());
        json.writeNumberProperty("figures", counts.figures());
        json.writeNumberProperty("checks", counts.checks());
        json.writeNumberProperty("questions", counts.questions());
    }
}
