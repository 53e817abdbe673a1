package no.kurspakker.export.inspect.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;

/** What a reader without a browser can see of WCAG 2.2 in the source of a page: names, languages, order. */
final class AccessRules {

    private static final Pattern LANGUAGE =
            Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,5}");
    private static final Set<String> NAMED = Set.of("button", "a", "title", "label");
    private static final Set<String> INERT =
            Set.of("div", "span", "img", "td", "tr", "li", "p", "section", "i");

    /** Characters of text from which a page needs headings. */
    private static final int LONG_PAGE = 600;

    /** Named elements within each other that are followed; no honest page comes near. */
    private static final int DEEPEST = 32;

    private final Text page;
    private final Findings findings;
    private final boolean isDrawing;
    private final FieldRules fields;
    private final MediaRules media;
    private final Deque<OpenName> names = new ArrayDeque<>();
    private final Deque<boolean[]> tables = new ArrayDeque<>();
    private final Deque<SourceSpan> tablePlaces = new ArrayDeque<>();
    private final Set<String> ids = new HashSet<>();
    private int drawings;
    private int heading;
    private long letters;
    private boolean isDocument;
    private boolean hasTitle;
    private boolean isFrameset;

    AccessRules(Text page, Findings findings, boolean isDrawing) {
        this.page = page;
        this.findings = findings;
        this.isDrawing = isDrawing;
        this.fields = new FieldRules(findings);
        this.media = new MediaRules(findings);
    }

    /** An element whose name is what stands in it. */
    private static final class OpenName {

        private final String element;
        private final SourceSpan place;
        private boolean hasName;

        OpenName(String element, SourceSpan place, boolean hasName) {
            this.element = element;
            this.place = place;
            this.hasName = hasName;
        }
    }

    void start(String name, Map<String, String> attributes, SourceSpan place) {
        if (isDrawing) {
            return;
        }
        id(attributes, place);
        if (name.equals("svg")) {
            drawings++;
            nameIf(attributes.containsKey("aria-label")
                    || attributes.containsKey("aria-labelledby"));
        }
        if (NAMED.contains(name) && !(name.equals("title") && drawings > 0)) {
            open(name, attributes, place);
        }
        if (name.equals("img")) {
            nameIf(!attributes.getOrDefault("alt", "").isBlank() || isLabelled(attributes));
        }
        document(name, attributes, place);
        structure(name, attributes, place);
        fields.start(name, attributes, place);
        media.start(name, attributes, place);
    }

    private void id(Map<String, String> attributes, SourceSpan place) {
        String id = attributes.getOrDefault("id", "");
        if (!id.isEmpty() && !ids.add(id)) {
            findings.at(place, PackageFinding.ID_TWICE, id);
        }
        String tabindex = attributes.getOrDefault("tabindex", "").strip();
        if (tabindex.matches("[1-9]\\d{0,5}")) {
            findings.at(place, PackageFinding.TAB_ORDER_FORCED, tabindex);
        }
    }

    private void open(String name, Map<String, String> attributes, SourceSpan place) {
        boolean ignored = name.equals("a") && !attributes.containsKey("href");
        boolean hidden = attributes.getOrDefault("aria-hidden", "").equals("true");
        if (names.size() >= DEEPEST) {
            names.clear();
        }
        names.push(new OpenName(name, place, ignored || hidden || isLabelled(attributes)));
    }

    static boolean isLabelled(Map<String, String> attributes) {
        return attributes.containsKey("aria-labelledby")
                || !attributes.getOrDefault("aria-label", "").isBlank()
                || !attributes.getOrDefault("title", "").isBlank();
    }

    private void nameIf(boolean named) {
        if (named) {
            names.forEach(open -> open.hasName = true);
        }
    }

    private void document(String name, Map<String, String> attributes, SourceSpan place) {
        switch (name) {
            case "html" -> {
                isDocument = true;
                String lang =
                        attributes.getOrDefault("lang", attributes.getOrDefault("xml:lang", ""));
                if (lang.isBlank()) {
                    findings.at(place, PackageFinding.LANG_MISSING);
                } else {
                    lang(lang, place);
                }
            }
            case "frameset" -> isFrameset = true;
            case "body", "head" -> isDocument = true;
            default -> {
                if (attributes.containsKey("lang")) {
                    lang(attributes.get("lang"), place);
                }
            }
        }
    }

    private void lang(String lang, SourceSpan place) {
        if (!LANGUAGE.matcher(lang).matches()) {
            findings.at(place, PackageFinding.LANG_FORM, lang);
        }
    }

    private void structure(String name, Map<String, String> attributes, SourceSpan place) {
        if (name.matches("h[1-6]")) {
            int level = name.charAt(1) - '0';
            if (heading > 0 && level > heading + 1) {
                findings.at(
                        place,
                        PackageFinding.HEADING_SKIPPED,
                        String.valueOf(level),
                        String.valueOf(heading),
                        String.valueOf(heading + 1));
            }
            heading = level;
        } else if (attributes.getOrDefault("role", "").equals("heading")) {
            heading = Math.max(1, heading);
        } else if (name.equals("table")) {
            String role = attributes.getOrDefault("role", "");
            tables.push(new boolean[] {role.equals("presentation") || role.equals("none")});
            tablePlaces.push(place);
        } else if (name.equals("th") && !tables.isEmpty()) {
            tables.peek()[0] = true;
        }
        if (attributes.containsKey("onclick")
                && INERT.contains(name)
                && !attributes.containsKey("tabindex")) {
            findings.at(place, PackageFinding.CLICK_ONLY, name);
        }
    }

    void end(String name) {
        if (isDrawing) {
            return;
        }
        if (name.equals("svg")) {
            drawings = Math.max(0, drawings - 1);
        } else if (name.equals("table") && !tables.isEmpty()) {
            SourceSpan place = tablePlaces.pop();
            if (!tables.pop()[0]) {
                findings.at(place, PackageFinding.TABLE_HEADERS_MISSING);
            }
        } else if (names.stream().anyMatch(open -> open.element.equals(name))) {
            // What was opened later and not closed is left out: parsers disagree on where it ends.
            while (!names.peek().element.equals(name)) {
                names.pop();
            }
            close(names.pop());
        }
        fields.end(name);
        media.end(name);
    }

    private void close(OpenName done) {
        hasTitle |= done.element.equals("title") && done.hasName;
        if (!done.hasName && done.element.equals("button")) {
            findings.at(done.place, PackageFinding.BUTTON_NAME_MISSING);
        } else if (!done.hasName && done.element.equals("a")) {
            findings.at(done.place, PackageFinding.LINK_NAME_MISSING);
        }
    }

    void text(String html, int from, int to) {
        if (isDrawing) {
            return;
        }
        int count = 0;
        for (int at = from; at < to; at++) {
            count += Character.isWhitespace(html.charAt(at)) ? 0 : 1;
        }
        letters += count;
        nameIf(count > 0);
    }

    void end() {
        if (isDrawing || !isDocument) {
            return;
        }
        if (!hasTitle) {
            findings.on(page.entry(), PackageFinding.PAGE_TITLE_MISSING);
        }
        if (heading == 0 && letters > LONG_PAGE && !isFrameset) {
            findings.on(page.entry(), PackageFinding.HEADING_NONE);
        }
        fields.end();
    }
}
