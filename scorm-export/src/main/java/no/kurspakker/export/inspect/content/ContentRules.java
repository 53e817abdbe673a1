package no.kurspakker.export.inspect.content;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.kurspakker.export.check.Credentials;
import no.kurspakker.export.check.CssReferences;
import no.kurspakker.export.check.Reference;
import no.kurspakker.export.inspect.container.PackageFiles;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;

/** Judges the text files of a package one by one: pages, style sheets, scripts, data. */
public final class ContentRules {

    /** Endings of files that are looked into. */
    private static final Set<String> TEXT = Set.of(
            "html", "htm", "xhtml", "css", "js", "mjs", "svg", "json", "xml", "txt", "vtt", "ini");

    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml");

    private final Findings findings;
    private final ScriptRules scripts;
    private final References references;
    private final Decoding decoding;

    public ContentRules(PackageFiles files, Findings findings) {
        this.findings = findings;
        this.scripts = new ScriptRules(findings);
        this.references = new References(files, findings);
        this.decoding = new Decoding(findings);
    }

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

    /** {@return what the scripts judged so far say} */
    public Set<Signal> signals() {
        return scripts.signals();
    }

    /** Judges the file {@code name}. */
    public void judge(String name, byte[] bytes) {
        String ending = ending(name);
        if (ending.equals("xml")) {
            // Says its own encoding, and is read by those who know what it is.
            credentials(Text.of(name, new String(bytes, StandardCharsets.UTF_8)));
            return;
        }
        Text text = decoding.text(name, bytes, isPage(name) || ending.equals("svg"));
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
            references.judge(reference, "", text.of(reference.target()));
        }
    }

    private void credentials(Text text) {
        List<String> found = Credentials.in(text.text(), !isPage(text.entry()));
        for (String beginning : found) {
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

    References references() {
        return references;
    }
}
