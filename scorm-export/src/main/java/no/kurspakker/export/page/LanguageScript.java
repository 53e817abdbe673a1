package no.kurspakker.export.page;

import java.io.StringWriter;
import no.kurspakker.course.LanguageTag;
import no.kurspakker.export.Bytes;
import no.kurspakker.export.Content;
import no.kurspakker.export.page.html.Markup;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A document of another language as a script, since nothing else can be loaded from disk: the player takes its parts. */
final class LanguageScript {

    private static final JsonFactory JSON =
            JsonFactory.builder().characterEscapes(new ScriptEscapes()).build();

    private LanguageScript() {}

    static Content of(LanguageTag language, Markup document) {
        return Bytes.of("(window.kurspakkerTexts=window.kurspakkerTexts||{})["
                + text(language.value()) + "]=" + text(document.html()) + ";\n");
    }

    private static String text(String value) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeString(value);
        }
        return out.toString();
    }
}
