package no.kurspakker.portal.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Packages with markup in every field. */
final class MarkedPackages {

    /** Names of the texts in packages that some page shows. */
    static final String[] SHOWN = {
        "scorm12-title",
        "scorm12-item-title",
        "scorm12-item",
        "scorm12-parameters",
        "scorm12-data",
        "scorm2004-title",
        "scorm2004-item-title",
        "scorm2004-item",
        "cmi5-title",
        "cmi5-au-title",
        "tincan-name",
        "web-title",
        "tracking-course-title",
        "tracking-unit-title",
        "tracking-municipality",
        "refused-href",
        "refused-script",
        "refused-url",
        "refused-launch",
        "refused-entry"
    };

    private static final String COURSE = "https://example.org/courses/marked";

    private MarkedPackages() {}

    private static String xml(String name) {
        return text(Markup.of(name));
    }

    private static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replace("'", "&apos;");
    }

    /** {@return one of each kind, which are taken in; the last has no title but the name of its file} */
    static List<Map<String, String>> taken() throws IOException {
        return List.of(
                files("imsmanifest.xml", scorm("scorm12", "1.2")),
                files("imsmanifest.xml", scorm("scorm2004", "2004 4th Edition")),
                files("cmi5.xml", cmi5()),
                files("tincan.xml", tincan()),
                files("index.html", "<title>" + xml("web-title") + "</title>"),
                files("index.html", "<title></title>"),
                tracked());
    }

    private static Map<String, String> files(String manifest, String text) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("index.html", "hello");
        files.put(manifest, text);
        return files;
    }

    private static String scorm(String kind, String version) {
        String m = kind + "-";
        return "<manifest identifier=\"" + xml(m + "manifest") + "\" version=\""
                + xml(m + "version") + "\"><metadata><schema>" + xml(m + "schema")
                + "</schema><schemaversion>" + version + "</schemaversion><lom><general><title>"
                + "<langstring>" + xml(m + "lom")
                + "</langstring></title></general></lom></metadata>"
                + "<organizations default=\"" + xml(m + "organization")
                + "\"><organization identifier=\"" + xml(m + "organization") + "\"><title>"
                + xml(m + "title") + "</title><item identifier=\"" + xml(m + "item")
                + "\" identifierref=\"" + xml(m + "resource") + "\" parameters=\"?a="
                + xml(m + "parameters") + "\"><title>" + xml(m + "item-title")
                + "</title><masteryscore>" + xml(m + "mastery") + "</masteryscore><datafromlms>"
                + xml(m + "data") + "</datafromlms><maxtimeallowed>" + xml(m + "time")
                + "</maxtimeallowed><timelimitaction>" + xml(m + "action")
                + "</timelimitaction><prerequisites>" + xml(m + "prerequisites")
                + "</prerequisites></item></organization></organizations><resources>"
                + "<resource identifier=\"" + xml(m + "resource") + "\" type=\"" + xml(m + "type")
                + "\" href=\"index.html\"/></resources></manifest>";
    }

    private static String cmi5() {
        StringBuilder titles = new StringBuilder();
        for (String language :
                List.of("nb", "nn", "en", "x-'\"&lt;kp-mark&gt;".replace("\"", ""))) {
            titles.append("<langstring lang=\"").append(language).append("\">%s</langstring>");
        }
        String many = titles.toString();
        return "<courseStructure><course id=\"" + text(Markup.iri("cmi5-id")) + "\"><title>"
                + each(many, "cmi5-title") + "</title><description>" + each(many, "cmi5-about")
                + "</description></course><block id=\"" + text(Markup.iri("cmi5-block"))
                + "\"><title>"
                + each(many, "cmi5-block-title") + "</title><au id=\"" + text(Markup.iri("cmi5-au"))
                + "\" moveOn=\"" + xml("cmi5-move-on") + "\" masteryScore=\"0.5\" launchMethod=\""
                + xml("cmi5-method") + "\" activityType=\"" + text(Markup.iri("cmi5-type"))
                + "\"><title>" + each(many, "cmi5-au-title") + "</title><description>"
                + each(many, "cmi5-au-about") + "</description><url>index.html?a="
                + xml("cmi5-url") + "</url><launchParameters>" + xml("cmi5-parameters")
                + "</launchParameters><entitlementKey>" + xml("cmi5-key")
                + "</entitlementKey></au></block></courseStructure>";
    }

    private static String each(String texts, String name) {
        return texts.replace("%s", xml(name));
    }

    private static String tincan() {
        return "<tincan><activities><activity id=\"" + text(Markup.iri("tincan-id")) + "\" type=\""
                + text(Markup.iri("tincan-type")) + "\"><name lang=\"nb\">" + xml("tincan-name")
                + "</name><name lang=\"en\">" + xml("tincan-name") + "</name><description>"
                + xml("tincan-about") + "</description><launch lang=\"" + xml("tincan-lang")
                + "\">index.html?a=" + xml("tincan-launch")
                + "</launch></activity></activities></tincan>";
    }

    /** A package of ours, whose texts are others; ids are IRIs, or nothing would be made of its statements. */
    private static Map<String, String> tracked() throws IOException {
        String unit = "{\"id\":\"" + COURSE
                + "/chapters/a\",\"unit\":\"a\",\"kind\":\"chapter\",\"type\":"
                + "\"http://adlnet.gov/expapi/activities/module\",\"title\":"
                + json("tracking-unit-title") + ",\"verb\":"
                + "\"http://adlnet.gov/expapi/verbs/completed\",\"required\":true,\"objective\":"
                + json("tracking-objective") + ",\"key\":" + json("tracking-key")
                + ",\"definition\":{\"name\":{\"nb\":" + json("tracking-definition") + "}}}";
        String task = unit.replace("/chapters/a", "/group-tasks/b")
                .replace("\"unit\":\"a\"", "\"unit\":\"b\"")
                .replace("\"kind\":\"chapter\"", "\"kind\":\"group-task\"")
                .replace("\"required\":true", "\"required\":false,\"questions\":2");
        Map<String, String> files = files("imsmanifest.xml", scorm("tracked", "1.2"));
        files.put(
                "tracking.json",
                "{\"schema\":1,\"course\":{\"id\":\"" + COURSE
                        + "\",\"type\":\"http://adlnet.gov/expapi/activities/course\",\"title\":"
                        + json("tracking-course-title") + ",\"language\":\"nb\",\"version\":"
                        + json("tracking-version")
                        + ",\"completion\":\"all-chapters\",\"definition\":"
                        + "{\"name\":{\"nb\":" + json("tracking-course-definition")
                        + "}}},\"units\":[" + unit + "," + task + "],\"municipalities\":"
                        + "[{\"number\":\"5001\",\"name\":" + json("tracking-municipality")
                        + ",\"seats\":10}],\"extensions\":{},\"templates\":[]}");
        return files;
    }

    /** {@return the text called {@code name} as JSON} */
    static String json(String name) {
        return '"' + Markup.of(name).replace("\"", "\\\"") + '"';
    }

    /** {@return packages that are refused, with the reason in a text of theirs} */
    static List<Map<String, String>> refused() {
        return List.of(
                Map.of(
                        "imsmanifest.xml",
                        scorm("other", "1.2")
                                .replace(
                                        "href=\"index.html\"",
                                        "href=\"" + text(Markup.script("refused-href")) + "\"")),
                Map.of(
                        "cmi5.xml",
                        cmi5().replace("index.html?a=", text(Markup.script("refused-url")))),
                Map.of(
                        "tincan.xml",
                        tincan().replace("index.html?a=", text(Markup.script("refused-launch")))),
                Map.of(
                        "index.html",
                        "<title>" + xml("refused-page")
                                + "</title><script src='https://evil.example/"
                                + "mark:refused-script:&lt;kp-mark&gt;<img/src=x/onerror=kp()//'>"),
                Map.of("index.html", "x", Markup.of("refused-entry") + ".html", "x"),
                Map.of("imsmanifest.xml", "<a>" + Markup.of("refused-xml")));
    }
}
