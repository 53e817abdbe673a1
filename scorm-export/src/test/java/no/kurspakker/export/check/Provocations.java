package no.kurspakker.export.check;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import no.kurspakker.course.Course;
import no.kurspakker.export.Bytes;
import no.kurspakker.export.Content;
import no.kurspakker.export.FileContent;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.SampleCourse;
import no.kurspakker.export.SamplePages;
import no.kurspakker.export.TreeText;
import no.kurspakker.export.format.PackageFormat;
import no.kurspakker.export.relay.Relay;
import no.kurspakker.export.relay.RelayFiles;
import no.kurspakker.tracking.TrackingPlan;

/** For each kind of problem a package that has it and no other. */
final class Provocations {

    private static final String COURSE = "course.yaml:1:1";
    private static final String MANIFEST = "imsmanifest.xml";

    static final Map<PackageProblem, Provocation> ALL = Map.ofEntries(
            Map.entry(
                    PackageProblem.MANIFEST_MISSING,
                    scorm12(files -> without(files, MANIFEST), "no imsmanifest.xml")),
            Map.entry(
                    PackageProblem.MANIFEST_INVALID,
                    manifest(
                            "default=\"organization_",
                            "default=\"x",
                            "DEFAULT_ORGANIZATION_UNKNOWN")),
            Map.entry(
                    PackageProblem.MANIFEST_FORM,
                    manifest("<title>Ventiler", "<title>&#86;entiler", "&#")),
            Map.entry(
                    PackageProblem.CONTROL_DOCUMENT_MISSING,
                    scorm12(files -> without(files, "ims_xml.xsd"), "ims_xml.xsd")),
            Map.entry(
                    PackageProblem.FILE_NOT_LISTED,
                    scorm12(files -> with(files, "extra.txt", "extra"), "extra.txt")),
            Map.entry(
                    PackageProblem.FILE_LISTED_TWICE,
                    manifest(
                            "<file href=\"player.js\" />",
                            "<file href=\"player.js\" /><file href=\"player.js\" />",
                            "player.js")),
            Map.entry(
                    PackageProblem.LISTED_FILE_MISSING,
                    scorm12(files -> without(files, "tracking.json"), "tracking.json")),
            Map.entry(
                    PackageProblem.START_PAGE_MISSING,
                    web(files -> without(files, "index.html"), COURSE, "index.html")),
            Map.entry(
                    PackageProblem.NAME_NOT_PORTABLE,
                    web(files -> with(files, "media/Valve.png", ""), COURSE, "media/Valve.png")),
            Map.entry(
                    PackageProblem.TITLE_TOO_LONG,
                    course(
                            SampleCourse.titled("å".repeat(256)),
                            PackageFormat.SCORM2004,
                            COURSE,
                            "256 characters; the format takes at most 255")),
            Map.entry(
                    PackageProblem.STATE_TOO_LONG,
                    course(
                            SampleCourse.of(
                                    "Lang",
                                    IntStream.range(0, 811)
                                            .mapToObj(i -> "c" + i)
                                            .toList()),
                            PackageFormat.SCORM12,
                            COURSE,
                            "4100 characters; the format saves at most 4096")),
            Map.entry(
                    PackageProblem.STATE_KEY_COLLISION,
                    course(
                            SampleCourse.of("Like", StateKeyPair.first(), StateKeyPair.second()),
                            PackageFormat.WEB,
                            "chapters/" + StateKeyPair.second() + ".md:1:1",
                            StateKeyPair.first())),
            Map.entry(
                    PackageProblem.NETWORK_REFERENCE,
                    page(
                            "<article data-page=\"second\"><img alt='' src=https&#58;//example.org/a.png>",
                            "https://example.org/a.png")),
            Map.entry(
                    PackageProblem.ABSOLUTE_REFERENCE,
                    page(
                            "<article data-page=\"second\"><a href='file:///c:/a.pdf'>",
                            "file:///c:/a.pdf")),
            Map.entry(
                    PackageProblem.REFERENCE_MISSING,
                    page(
                            "<article data-page=\"second\"><img alt='' srcset=\"media/a.png 2x\">",
                            "media/a.png")),
            Map.entry(
                    PackageProblem.UNLOAD_LISTENER,
                    web(
                            files -> with(files, "extra.js", "addEventListener('beforeunload',f)"),
                            COURSE,
                            "extra.js")),
            Map.entry(
                    PackageProblem.CREDENTIAL,
                    web(
                            files -> with(files, "a.json", "{\"api_key\": \"0123456789abcdef\"}"),
                            COURSE,
                            "api_key\": \"…")),
            Map.entry(PackageProblem.RELAY_MISPLACED, relay()),
            Map.entry(
                    PackageProblem.TINCAN_MISSING,
                    changed(
                            PackageFormat.XAPI,
                            files -> without(files, "tincan.xml"),
                            COURSE,
                            "no tincan.xml")),
            Map.entry(
                    PackageProblem.TINCAN_FORM,
                    changed(
                            PackageFormat.XAPI,
                            files -> with(
                                    files,
                                    "tincan.xml",
                                    "<tincan xmlns=\"http://projecttincan.com/tincan.xsd\"/>"),
                            COURSE,
                            "\"activity https://example.org/kurs/ventiler-for-øvede\"")),
            Map.entry(
                    PackageProblem.PACKAGE_FAULTY,
                    web(
                            files -> with(files, "more.html", " "),
                            COURSE,
                            "more.html:1:1: PAGE_EMPTY")),
            Map.entry(
                    PackageProblem.PACKAGE_FLAW,
                    web(
                            files -> with(files, "index.html", SamplePages.document("<input>")),
                            COURSE,
                            "FIELD_NAME_MISSING input")),
            Map.entry(
                    PackageProblem.TOO_MANY_FILES,
                    web(Provocations::many, COURSE, "at most 50000")),
            Map.entry(
                    PackageProblem.PACKAGE_TOO_LARGE,
                    web(
                            files -> files.put(
                                    new PackagePath("film.mp4"),
                                    new FileContent(Path.of("film.mp4"), 4_000_000_000L)),
                            COURSE,
                            "4000")));

    private Provocations() {}

    private static Provocation scorm12(Consumer<Map<PackagePath, Content>> change, String quoted) {
        return changed(PackageFormat.SCORM12, change, COURSE, quoted);
    }

    private static Provocation web(
            Consumer<Map<PackagePath, Content>> change, String place, String quoted) {
        return changed(PackageFormat.WEB, change, place, quoted);
    }

    private static Provocation page(String body, String quoted) {
        String place = "chapters/second.md:1:1";
        return web(files -> with(files, "index.html", SamplePages.document(body)), place, quoted);
    }

    private static Provocation manifest(String from, String to, String quoted) {
        UnaryOperator<String> change = text -> {
            if (!text.contains(from)) {
                throw new AssertionError(from + " is not in " + text);
            }
            return text.replace(from, to);
        };
        return scorm12(
                files -> {
                    String manifest = TreeText.of(new PackageTree(new TreeMap<>(files)), MANIFEST);
                    with(files, MANIFEST, change.apply(manifest));
                },
                quoted);
    }

    /** The secret in a file of the author's, beside the one in the start page. */
    private static Provocation relay() {
        Relay relay = RelayFiles.relay();
        Course course = SampleCourse.small();
        TreeMap<PackagePath, Content> files = new TreeMap<>(PackageFormat.WEB
                .export(course, TrackingPlan.of(course), SamplePages.of("<p>Hei</p>"))
                .files());
        with(files, "media/notes.txt", "our key: " + relay.secret());
        return new Provocation(
                course,
                new PackageTree(files),
                PackageFormat.WEB.rules(),
                COURSE,
                "media/notes.txt",
                Optional.of(relay));
    }

    private static Provocation course(
            Course course, PackageFormat format, String place, String quoted) {
        return new Provocation(
                course, tree(course, format), format.rules(), place, quoted, Optional.empty());
    }

    private static Provocation changed(
            PackageFormat format,
            Consumer<Map<PackagePath, Content>> change,
            String place,
            String quoted) {
        Course course = SampleCourse.small();
        TreeMap<PackagePath, Content> files = new TreeMap<>(tree(course, format).files());
        change.accept(files);
        return new Provocation(
                course, new PackageTree(files), format.rules(), place, quoted, Optional.empty());
    }

    private static PackageTree tree(Course course, PackageFormat format) {
        return format.export(course, TrackingPlan.of(course), SamplePages.of("<p>Hei</p>"));
    }

    private static void with(Map<PackagePath, Content> files, String path, String text) {
        files.put(new PackagePath(path), Bytes.of(text));
    }

    private static void without(Map<PackagePath, Content> files, String path) {
        files.remove(new PackagePath(path));
    }

    private static void many(Map<PackagePath, Content> files) {
        for (int i = 0; i <= 50_000; i++) {
            files.put(new PackagePath("f" + i + ".png"), Bytes.of(""));
        }
    }
}
