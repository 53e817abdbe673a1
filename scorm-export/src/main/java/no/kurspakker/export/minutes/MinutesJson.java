package no.kurspakker.export.minutes;

import no.kurspakker.export.json.JsonText;

import tools.jackson.core.JsonGenerator;

/** Minutes as JSON, as {@code docs/minutes.schema.json} describes them. */
final class MinutesJson {

    private MinutesJson() {}

    static String of(Paper paper) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringProperty("form", "kurspakker-minutes");
            json.writeNumberProperty("version", 1);
            json.writeStringProperty("language", paper.language());
            json.writeStringProperty("title", paper.title());
            json.writeArrayPropertyStart("about");
            paper.about().forEach(json::writeString);
            json.writeEndArray();
            json.writeArrayPropertyStart("tasks");
            paper.parts().forEach(part -> part(json, part));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void part(JsonGenerator json, Paper.Part part) {
        json.writeStartObject();
        json.writeStringProperty("title", part.heading());
        json.writeArrayPropertyStart("groups");
        part.about().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("questions");
        for (Paper.Question question : part.questions()) {
            json.writeStartObject();
            json.writeStringProperty("question", question.heading());
            json.writeArrayPropertyStart("answers");
            for (Paper.Answer answer : question.answers()) {
                answer.by().ifPresent(by -> {
                    json.writeStartObject();
                    json.writeStringProperty("group", by);
                    json.writeStringProperty("answer", answer.text());
                    json.writeEndObject();
                });
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
