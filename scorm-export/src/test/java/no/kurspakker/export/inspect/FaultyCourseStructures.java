package no.kurspakker.export.inspect;

import static no.kurspakker.export.inspect.finding.PackageFinding.*;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import no.kurspakker.export.inspect.finding.PackageFinding;

/** Faults of course structures of cmi5, and of what our packages say beside them that they track. */
final class FaultyCourseStructures extends Faulty {

    FaultyCourseStructures() {
        cmi5();
        tracked();
    }

    private void cmi5() {
        Map<String, byte[]> bare =
                Right.files("index.html", Right.PAGE.formatted("go(location.search, 'fetch')"));
        files(CMI5_STRUCTURE_MISSING, bare);
        inCmi5(CMI5_STRUCTURE_UNREADABLE, "</courseStructure>", "");
        inCmi5(CMI5_STRUCTURE_FORM, "<course id=\"https://example.org/valves\"", "<course");
        inCmi5(CMI5_ID_NOT_IRI, "<au id=\"https://example.org/valves/1\"", "<au id=\"one\"");
        inCmi5(
                CMI5_ID_TWICE,
                "<au id=\"https://example.org/valves/1\"",
                "<au id=\"https://example.org/valves\"");
        inCmi5(CMI5_ADDRESS_FORM, "?a=1&amp;b=2", "?a=å");
        inCmi5(CMI5_ADDRESS_PARAMETER, "?a=1&amp;b=2", "?endpoint=1");
        inCmi5(CMI5_ADDRESS_WITHOUT_FILE, "index.html?a=1&amp;b=2", "start.html");
        inCmi5(
                CMI5_OBJECTIVE_UNKNOWN,
                "<url>",
                "<objectives><objective idref=\"https://example.org/o\"/></objectives><url>");
        inCmi5(
                CMI5_EXTENSION_WITHOUT_SCHEMA,
                "</courseStructure>",
                "<e:x xmlns:e=\"https://example.org/e\"/></courseStructure>");
    }

    /** What a package of ours says that it tracks, and what its course structure says otherwise. */
    private void tracked() {
        String unit =
                "{\"id\": \"https://example.org/valves/%s\", \"unit\": \"%s\", \"required\": true}";
        tracked(CMI5_AU_DIFFERS, unit.formatted("1", "1"));
        tracked(CMI5_AU_WITHOUT_UNIT, "");
        String two = unit.formatted("1", "one") + ", " + unit.formatted("2", "two");
        tracked(
                CMI5_UNIT_WITHOUT_AU,
                two,
                "?a=1&amp;b=2",
                "?unit=one",
                "valves/1\"",
                "valves/1\" moveOn=\"Completed\"");
    }

    private void tracked(PackageFinding code, String units, String... changes) {
        Map<String, byte[]> files = Right.cmi5();
        String tracking = "{\"course\": {\"id\": \"https://example.org/valves\"}, \"units\": [%s]}";
        files.put("tracking.json", tracking.formatted(units).getBytes(StandardCharsets.UTF_8));
        changed(code, files, "cmi5.xml", changes);
    }
}
