package no.kurspakker.export.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds keys and passwords by the forms that their makers gave them. In files that no author writes as prose, also a value
 * that is called a password.
 */
final class Credentials {

    /** A form, and text that stands in everything of that form: searching for it first costs little. */
    private record Form(String mark, Pattern pattern) {

        static Form of(String mark, String pattern) {
            return new Form(mark, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
        }
    }

    private static final List<Form> ANYWHERE = List.of(
            Form.of("PRIVATE KEY-----", "-----BEGIN [A-Z ]*PRIVATE KEY-----"),
            Form.of("AKIA", "\\bAKIA[0-9A-Z]{16}\\b"),
            Form.of("gh", "\\bgh[pousr]_[A-Za-z0-9]{36}"),
            Form.of("github_pat_", "\\bgithub_pat_[A-Za-z0-9_]{22,}"),
            Form.of("glpat-", "\\bglpat-[A-Za-z0-9_-]{20}"),
            Form.of("xox", "\\bxox[abprs]-[A-Za-z0-9-]{10,}"),
            Form.of("AIza", "\\bAIza[0-9A-Za-z_-]{35}"),
            Form.of("eyJ", "\\beyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}"),
            Form.of("Basic ", "\\bBasic [A-Za-z0-9+/]{12,}={0,2}(?![A-Za-z0-9+/])"),
            Form.of("Bearer ", "\\bBearer [A-Za-z0-9._~+/-]{20,}"),
            Form.of("@", "\\bhttps?://[^\\s/\"'<>:@]+:[^\\s/\"'<>@]+@"));

    private static final Form CALLED_SO = Form.of(
            "",
            "\\b(?:password|passwd|secret|api[_-]?key|access[_-]?token|private[_-]?key)"
                    + "[\"']?\\s*[:=]\\s*[\"'][^\"'\\s]{6,}[\"']");

    private static final int SHOWN = 12;

    private Credentials() {}

    /**
     * {@return the first characters of each}
     *
     * @param isCode whether the text is a script or data
     */
    static List<String> in(String text, boolean isCode) {
        Set<String> found = new LinkedHashSet<>();
        for (Form form : ANYWHERE) {
            if (text.contains(form.mark)) {
                add(form, text, found);
            }
        }
        if (isCode) {
            add(CALLED_SO, text, found);
        }
        return List.copyOf(found);
    }

    private static void add(Form form, String text, Set<String> found) {
        for (Matcher match = form.pattern.matcher(text); match.find(); ) {
            String all = match.group();
            found.add(all.substring(0, Math.min(SHOWN, all.length())) + "…");
        }
    }
}
