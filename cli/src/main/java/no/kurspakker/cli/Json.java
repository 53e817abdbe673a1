package no.kurspakker.cli;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The few JSON documents that the commands themselves make. */
final class Json {

    private Json() {}

    /** {@return {@code {"fault": {"status": …, "text": …}}}} */
    static String ofFault(int status, String text) {
        return object(json -> {
            json.writeObjectPropertyStart("fault");
            json.writeNumberProperty("status", status);
            json.writeStringProperty("text", text);
            json.writeEndObject();
        });
    }

    /** {@return {@code {"folder": …, "files": […]}}} */
    static String ofFiles(String folder, List<String> files) {
        return object(json -> {
            json.writeStringProperty("folder", folder);
            json.writeArrayPropertyStart("files");
            files.forEach(json::writeString);
            json.writeEndArray();
        });
    }

    /** {@return an object with the properties that {@code content} writes} */
    static String object(Consumer<JsonGenerator> content) {
        StringWriter written = new StringWriter();
        try (JsonGenerator json = generator(written)) {
            json.writeStartObject();
            content.accept(json);
            json.writeEndObject();
        }
        return written.toString();
    }

    private static JsonGenerator generator(StringWriter to) {
        return new JsonFactory().createGenerator(ObjectWriteContext.empty(), to);
    }
}
