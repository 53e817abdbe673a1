package no.kurspakker.export.inspect;

import static no.kurspakker.export.inspect.finding.PackageFinding.*;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Faults of pages, scripts and style sheets. */
final class FaultyContent extends Faulty {

    FaultyContent() {
        api();
        scripts();
        references();
        pages();
        access();
    }

    private void api() {
        changed(API_NOT_FOUND, Right.scorm12(), "index.html", Right.API_12, "");
        changed(API_OF_OTHER_EDITION, Right.scorm12(), "index.html", Right.API_12, Right.API_2004);
        changed(API_NEVER_INITIALIZED, Right.scorm2004(), "index.html", ".Initialize(", ".start(");
        changed(API_NEVER_FINISHED, Right.scorm2004(), "index.html", ".Terminate(", ".end(");
        changed(API_NEVER_COMMITTED, Right.scorm12(), "index.html", "API.LMSCommit('');", "");
    }

    private void scripts() {
        script(UNLOAD_LISTENER, "addEventListener('unload', save)");
        script(CREDENTIAL, "var a = 'AKIA" + "ABCDEFGHIJKLMNOP'");
        script(SYNCHRONOUS_REQUEST, "x.open('POST', '/a', false)");
        script(POPUP, "window.open('a')");
        script(FRAME_ESCAPE, "window.top.location = 'a'");
        script(DOCUMENT_WRITE, "document.write('a')");
        script(LRS_FIXED, "var c = {endpoint: 'https://lrs.example.org/xapi/'}");
        Map<String, byte[]> module = Right.tincan();
        module.put("a.mjs", new byte[0]);
        changed(
                MODULE_TYPE,
                module,
                "index.html",
                "</body>",
                "<script type=\"module\" src=\"a.mjs\"></script></body>");
    }

    private void references() {
        page(NETWORK_REFERENCE, "<img alt=\"\" src=\"https://example.org/a.png\">");
        page(MIXED_CONTENT, "<img alt=\"\" src=\"http://example.org/a.png\">");
        page(ABSOLUTE_REFERENCE, "<img alt=\"\" src=\"/a.png\">");
        page(REFERENCE_MISSING, "<img alt=\"\" src=\"a.png\">");
        page(REFERENCE_CASE, "<a href=\"Index.html\">start</a>");
    }

    private void pages() {
        Map<String, byte[]> empty = Right.tincan();
        empty.put("index.html", new byte[0]);
        files(PAGE_EMPTY, empty);
        Map<String, byte[]> large = Right.tincan();
        large.put("a.js", new byte[5 << 20]);
        files(PAGE_TOO_LARGE, large);
        changed(
                ENCODING_UNSAID,
                Right.tincan(),
                "index.html",
                "<meta charset=\"utf-8\">",
                "",
                "Open",
                "Åpne");
        Map<String, byte[]> wrong = Right.tincan();
        wrong.put("a.css", "/* blå */".getBytes(StandardCharsets.ISO_8859_1));
        files(ENCODING_FALSE, wrong);
        page(
                PLUGIN_DEAD,
                "<object data=\"data:a\" type=\"application/x-shockwave-flash\"></object>");
        changed(
                MANIFEST_CACHE,
                Right.tincan(),
                "index.html",
                "<html ",
                "<html manifest=\"a.appcache\" ");
        Map<String, byte[]> frames = Right.tincan();
        frames.put(
                "frames.html",
                "<html lang=\"en\"><head><title>F</title></head><frameset><frame title=\"a\" src=\"index.html\"></frameset></html>"
                        .getBytes(StandardCharsets.UTF_8));
        files(FRAMESET_OLD, frames);
    }

    private void access() {
        changed(LANG_MISSING, Right.tincan(), "index.html", " lang=\"en\"", "");
        changed(LANG_FORM, Right.tincan(), "index.html", "lang=\"en\"", "lang=\"english_uk\"");
        changed(PAGE_TITLE_MISSING, Right.tincan(), "index.html", "<title>Valves</title>", "");
        Map<String, byte[]> image = Right.tincan();
        image.put("a.png", new byte[1]);
        changed(ALT_MISSING, image, "index.html", "</body>", "<img src=\"a.png\"></body>");
        page(FIELD_NAME_MISSING, "<input name=\"a\">");
        page(BUTTON_NAME_MISSING, "<button></button>");
        page(LINK_NAME_MISSING, "<a href=\"index.html\"></a>");
        page(FRAME_TITLE_MISSING, "<iframe src=\"index.html\"></iframe>");
        changed(
                ZOOM_BLOCKED,
                Right.tincan(),
                "index.html",
                "</head>",
                "<meta name=\"viewport\" content=\"user-scalable=no\"></head>");
        page(HEADING_SKIPPED, "<h4>A</h4>");
        page(TABLE_HEADERS_MISSING, "<table><tr><td>a</td></tr></table>");
        page(CAPTIONS_MISSING, "<video controls></video>");
        page(AUTOPLAY, "<audio autoplay></audio>");
        page(TAB_ORDER_FORCED, "<p tabindex=\"3\">a</p>");
        page(ID_TWICE, "<p id=\"a\">a</p><p id=\"a\">b</p>");
        page(MOVING_TEXT, "<marquee>a</marquee>");
        changed(
                REFRESH_TIMED,
                Right.tincan(),
                "index.html",
                "</head>",
                "<meta http-equiv=\"refresh\" content=\"9\"></head>");
        changed(
                HEADING_NONE,
                Right.tincan(),
                "index.html",
                "<h1>Valves</h1>",
                "<p>" + "valve ".repeat(200) + "</p>");
        page(CLICK_ONLY, "<div onclick=\"go()\">a</div>");
    }
}
