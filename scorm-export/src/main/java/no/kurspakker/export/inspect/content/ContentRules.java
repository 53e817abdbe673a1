package no.kurspakker.export.inspect.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;
import no.kurspakker.export.scan.Credentials;
import no.kurspakker.export.scan.CssReferences;
import no.kurspakker.export.scan.Reference;

/** Judges a text file of a package: a page, a style sheet, a script, data. */
public final class ContentRules {

    /** Endings of files that are looked into. */
    private static final Set<String> TEXT = Set.of(
            "html", "htm", "xhtml", "css", "js", "mjs", "svg", "json", "xml", "txt", "vtt", "ini");

    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml");

    private final Findings findings = new Findings();
    private final ScriptRules scripts = new ScriptRules(findings);
    private final List<PlacedReference> references = new ArrayList<>();

    private ContentRules() {}

    /** {@return whether the name of a file says that it is text} */
    public static boolean isText(String name) {
        return TEXT.contains(ending(name));
    }

    /** {@return whether the name of a file says that it is a page} */
    public static boolean isPage(String name) {
        return PAGES.contains(ending(name));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** {@return what is in the file {@code name}} */
    public static ScannedText scan(String name, byte[] bytes) {
        ContentRules rules = new ContentRules();
        rules.judge(name, bytes);
        return new ScannedText(rules.findings, rules.references, rules.scripts.signals());
    }

    private void judge(String name, byte[] bytes) {
        String ending = ending(name);
        if (ending.equals("xml")) {
            // Says its own encoding, and is read by those who know what it is.
            credentials(Text.of(name, new String(bytes, StandardCharsets.UTF_8)));
            return;
        }
        boolean isMarkup = isPage(name) || ending.equals("svg");
        Text text = new Decoding(findings).text(name, bytes, isMarkup);
        credentials(text);
        switch (ending) {
            case "html", "htm", "xhtml" -> page(text);
            case "svg" -> PageScan.scan(text, this, true);
            case "css" -> style(text);
            case "js", "mjs" -> scripts.judge(text, 0, text.text());
            default -> {
                // Data: only what must not be there was looked for.
            }
        }
    }

    private void page(Text text) {
        if (text.text().isBlank()) {
            findings.on(text.entry(), PackageFinding.PAGE_EMPTY);
        } else {
            PageScan.scan(text, this, false);
        }
    }

    private void style(Text text) {
        for (Reference reference : CssReferences.in(text.text(), "")) {
            references.add(new PlacedReference(reference, "", text.of(reference.target())));
        }
    }

    private void credentials(Text text) {
        credentials(text, text.text(), !isPage(text.entry()));
    }

    /** Looks for keys in {@code part} of {@code text}; what is code may call a value a password. */
    void credentials(Text text, String part, boolean isCode) {
        for (String beginning : Credentials.in(part, isCode)) {
            String start = beginning.substring(0, beginning.length() - 1);
            findings.at(text.of(start), PackageFinding.CREDENTIAL, beginning);
        }
    }

    Findings findings() {
        return findings;
    }

    ScriptRules scripts() {
        return scripts;
    }

    List<PlacedReference> references() {
        return references;
    }
}
