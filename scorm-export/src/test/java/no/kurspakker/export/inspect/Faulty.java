package no.kurspakker.export.inspect;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import no.kurspakker.export.inspect.finding.PackageFinding;

/** Collects for each finding a package that has it and no other. */
class Faulty {

    final Map<PackageFinding, byte[]> all = new EnumMap<>(PackageFinding.class);

    void zip(PackageFinding code, Consumer<RawZip> change) {
        all.put(code, RawZip.of(Right.tincan()).with(change).bytes());
    }

    void files(PackageFinding code, Map<String, byte[]> files) {
        all.put(code, RawZip.of(files).bytes());
    }

    /** A file more in a package whose kind does not list files. */
    void named(PackageFinding code, String name) {
        Map<String, byte[]> files = Right.tincan();
        files.put(name, "x".getBytes(StandardCharsets.UTF_8));
        files(code, files);
    }

    void changed(PackageFinding code, Map<String, byte[]> files, String file, String... changes) {
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        for (int i = 0; i < changes.length; i += 2) {
            if (!text.contains(changes[i])) {
                throw new AssertionError(code + ": nowhere: " + changes[i]);
            }
            text = text.replace(changes[i], changes[i + 1]);
        }
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
        files(code, files);
    }

    void in12(PackageFinding code, String... changes) {
        changed(code, Right.scorm12(), "imsmanifest.xml", changes);
    }

    void in2004(PackageFinding code, String... changes) {
        changed(code, Right.scorm2004(), "imsmanifest.xml", changes);
    }

    void inTincan(PackageFinding code, String... changes) {
        changed(code, Right.tincan(), "tincan.xml", changes);
    }

    void inCmi5(PackageFinding code, String... changes) {
        changed(code, Right.cmi5(), "cmi5.xml", changes);
    }

    void inAicc(PackageFinding code, String file, String... changes) {
        changed(code, Right.aicc(), file, changes);
    }

    /** Something more in the page. */
    void page(PackageFinding code, String markup) {
        changed(code, Right.tincan(), "index.html", "</body>", markup + "</body>");
    }

    void script(PackageFinding code, String script) {
        page(code, "<script>" + script + "</script>");
    }
}
