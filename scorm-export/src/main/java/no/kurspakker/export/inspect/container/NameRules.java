package no.kurspakker.export.inspect.container;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;

/** Names that mean the same file on every system, and no file outside the package. */
public final class NameRules {

    /** What Windows takes for a whole path, less a folder to unpack in. */
    private static final int LONGEST = 200;

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|com[1-9]|lpt[1-9])(\\..*)?");
    private static final Pattern SERVER = Pattern.compile(
            "(?i).*\\.(php[3-8]?|phtml|phar|jsp|jspx|asp|aspx|cgi|exe|dll|com|bat|cmd|msi|scr|sh|ps1|vbs|jar)");
    private static final Pattern ARCHIVE =
            Pattern.compile("(?i).*\\.(zip|rar|7z|tar|gz|tgz|bz2|xz|cab|iso)");
    private static final Pattern RUBBISH = Pattern.compile(
            "(__MACOSX/.*|(.*/)?(\\.DS_Store|Thumbs\\.db|desktop\\.ini|\\._[^/]*))");

    private final Findings findings;
    private final Set<String> files = new HashSet<>();
    private final Map<String, String> byCase = new HashMap<>();
    private final Map<String, String> byForm = new HashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    private NameRules(Findings findings) {
        this.findings = findings;
    }

    /** Judges all names of a package; those of folders end in a slash. */
    public static void check(Collection<String> names, Findings findings) {
        NameRules rules = new NameRules(findings);
        names.stream().filter(name -> !name.isEmpty()).forEach(rules::count);
        rules.counts.keySet().forEach(rules::name);
        rules.clashes();
    }

    private void count(String name) {
        int count = counts.merge(name, 1, Integer::sum);
        if (count == 2 && !name.endsWith("/")) {
            findings.on(name, PackageFinding.ENTRY_TWICE, "2");
        }
        if (!name.endsWith("/")) {
            files.add(name);
        }
    }

    private void name(String name) {
        place(name);
        letters(name);
        if (name.endsWith("/")) {
            return;
        }
        if (RUBBISH.matcher(name).matches()) {
            findings.on(name, PackageFinding.SYSTEM_RUBBISH, name);
        } else if (SERVER.matcher(name).matches()) {
            findings.on(name, PackageFinding.SERVER_SCRIPT);
        } else if (ARCHIVE.matcher(name).matches()) {
            findings.on(name, PackageFinding.NESTED_ARCHIVE);
        }
        twins(name);
    }

    private void place(String name) {
        if (isOutside(name)) {
            findings.on(name, PackageFinding.ENTRY_NAME_LEADS_OUT);
        }
        if (name.startsWith("/") || DRIVE.matcher(name).matches()) {
            findings.on(name, PackageFinding.ENTRY_NAME_ABSOLUTE);
        }
        if (name.indexOf('\\') >= 0) {
            findings.on(name, PackageFinding.ENTRY_NAME_BACKSLASH);
        }
        if (name.length() > LONGEST) {
            findings.on(
                    name,
                    PackageFinding.ENTRY_NAME_TOO_LONG,
                    String.valueOf(name.length()),
                    String.valueOf(LONGEST));
        }
    }

    static boolean isOutside(String name) {
        String path = "/" + name.replace('\\', '/') + "/";
        return path.contains("/../");
    }

    private void letters(String name) {
        boolean ascii = name.chars().allMatch(character -> character < 0x80);
        if (name.chars().anyMatch(Character::isISOControl)) {
            findings.on(name, PackageFinding.ENTRY_NAME_CONTROL);
        }
        if (!ascii && !Normalizer.isNormalized(name, Normalizer.Form.NFC)) {
            findings.on(name, PackageFinding.ENTRY_NAME_DECOMPOSED);
        } else if (!ascii && !isTold(name)) {
            findings.on(name, PackageFinding.ENTRY_NAME_NOT_ASCII);
        }
        reserved(name)
                .ifPresent(form -> findings.on(name, PackageFinding.ENTRY_NAME_RESERVED, form));
    }

    private boolean isTold(String name) {
        return findings.isTold(name, PackageFinding.ENTRY_NAME_ENCODING_UNKNOWN)
                || findings.isTold(name, PackageFinding.ENTRY_NAME_NOT_UTF8);
    }

    /** {@return what Windows or Moodle would change} */
    private static Optional<String> reserved(String name) {
        if (DRIVE.matcher(name).matches()) {
            return Optional.empty();
        }
        Optional<String> letter = name.chars()
                .filter(character -> "<>:\"|?*&'".indexOf(character) >= 0)
                .mapToObj(Character::toString)
                .findFirst();
        if (letter.isPresent()) {
            return letter;
        }
        for (String part : name.split("/", -1)) {
            boolean dots = part.equals(".") || part.equals("..");
            if (DEVICE.matcher(part).matches()
                    || (!dots && (part.endsWith(".") || part.endsWith(" ")))) {
                return Optional.of("\"" + part + "\"");
            }
        }
        return Optional.empty();
    }

    private void twins(String name) {
        String form = Normalizer.normalize(name, Normalizer.Form.NFC);
        String other = byForm.putIfAbsent(form, name);
        if (other != null) {
            findings.on(name, PackageFinding.ENTRY_NAMES_DIFFER_BY_ACCENT, other);
            return;
        }
        String twin = byCase.putIfAbsent(form.toLowerCase(Locale.ROOT), name);
        if (twin != null) {
            findings.on(name, PackageFinding.ENTRY_NAMES_DIFFER_BY_CASE, twin);
        }
    }

    private void clashes() {
        Set<String> reported = new HashSet<>();
        for (String name : counts.keySet()) {
            for (int at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1)) {
                String folder = name.substring(0, at);
                if (files.contains(folder) && reported.add(folder)) {
                    findings.on(folder, PackageFinding.FILE_AND_FOLDER_CLASH);
                }
            }
        }
    }
}
