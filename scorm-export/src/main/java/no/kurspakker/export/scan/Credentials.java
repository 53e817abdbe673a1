package no.kurspakker.export.scan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds keys and passwords by the forms that their makers gave them. In files that no author writes as prose, also a value
 * that is called a password.
 */
public final class Credentials {

    /** How a credential begins, and what must follow; a name in code is spelled in many ways. */
    private record Form(String beginning, Pattern rest, boolean isName) {}

    private static final List<Form> ANYWHERE = List.of(
            form("-----BEGIN ", "[A-Z ]*PRIVATE KEY-----"),
            form("AKIA", "[0-9A-Z]{16}\\b"),
            form("ghp_", "[A-Za-z0-9]{36}"),
            form("gho_", "[A-Za-z0-9]{36}"),
            form("ghu_", "[A-Za-z0-9]{36}"),
            form("ghs_", "[A-Za-z0-9]{36}"),
            form("ghr_", "[A-Za-z0-9]{36}"),
            form("github_pat_", "[A-Za-z0-9_]{22}"),
            form("glpat-", "[A-Za-z0-9_-]{20}"),
            form("xoxb-", "[A-Za-z0-9-]{10}"),
            form("xoxp-", "[A-Za-z0-9-]{10}"),
            form("AIza", "[0-9A-Za-z_-]{35}"),
            form("eyJ", "[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}"),
            form("Basic ", "(?=[a-zA-Z+/]*[0-9])(?=[a-z0-9+/]*[A-Z])[A-Za-z0-9+/]{12}"),
            form("Bearer ", "(?=[a-zA-Z._~+/-]*[0-9])[A-Za-z0-9._~+/-]{20}"),
            form("://", "[^\\s/\"'<>:@]+:[^\\s/\"'<>@]+@"));

    private static final List<Form> IN_CODE = List.of(
            name("password"),
            name("passwd"),
            name("secret"),
            name("api_key"),
            name("api-key"),
            name("apikey"),
            name("access_token"),
            name("accesstoken"),
            name("private_key"),
            name("privatekey"));

    /** Characters after the beginning: enough to find it by, not enough to use it. */
    private static final int SHOWN = 4;

    /** How far a credential is followed, so that a hostile text costs no more than its length. */
    private static final int LONGEST = 1024;

    /** The forms in prose and in code, each under the character that begins it. */
    private static final Form[][] PROSE_FORMS = byFirst(ANYWHERE);

    private static final Form[][] CODE_FORMS =
            byFirst(Stream.concat(ANYWHERE.stream(), IN_CODE.stream()).toList());

    private final String text;
    private final char[] characters;
    private final Form[][] forms;
    private final Set<String> found = new LinkedHashSet<>();

    private Credentials(String text, Form[][] forms) {
        this.text = text;
        this.characters = text.toCharArray();
        this.forms = forms;
    }

    private static Form[][] byFirst(List<Form> forms) {
        Form[][] table = new Form[128][];
        for (int first = 0; first < table.length; first++) {
            String start = String.valueOf((char) first);
            table[first] = forms.stream()
                    .filter(form -> form.beginning.regionMatches(form.isName, 0, start, 0, 1))
                    .toArray(Form[]::new);
        }
        return table;
    }

    private static Form form(String beginning, String rest) {
        return new Form(beginning, Pattern.compile(rest), false);
    }

    private static Form name(String name) {
        String value = "[\"']?\\s*[:=]\\s*[\"'][^\"'\\s]{6,}[\"']";
        return new Form(name, Pattern.compile(value), true);
    }

    /**
     * {@return the beginning of each}
     *
     * @param isCode whether the text is a script or data
     */
    public static List<String> in(String text, boolean isCode) {
        Credentials credentials = new Credentials(text, isCode ? CODE_FORMS : PROSE_FORMS);
        credentials.search();
        return List.copyOf(credentials.found);
    }

    /** Goes through the text once, since pages are long and most characters begin nothing. */
    private void search() {
        for (int at = 0; at < characters.length; at++) {
            char first = characters[at];
            if (first < forms.length && forms[first].length > 0 && !isInsideWord(at)) {
                addAt(at, forms[first]);
            }
        }
    }

    private void addAt(int at, Form... candidates) {
        for (Form form : candidates) {
            int length = form.beginning.length();
            if (text.regionMatches(form.isName, at, form.beginning, 0, length)) {
                int end = Math.min(text.length(), at + length + LONGEST);
                Matcher rest = form.rest.matcher(text).region(at + length, end);
                if (rest.lookingAt()) {
                    found.add(text.substring(at, at + length + SHOWN) + "…");
                }
            }
        }
    }

    private boolean isInsideWord(int at) {
        return at > 0
                && Character.isLetterOrDigit(characters[at])
                && Character.isLetterOrDigit(characters[at - 1]);
    }
}
