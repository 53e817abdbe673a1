package no.kurspakker.export.inspect.content;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;
import no.kurspakker.export.scan.UnloadEvents;

/** What scripts do that platforms and browsers no longer allow. Every pattern is bounded, since scripts may be hostile. */
final class ScriptRules {

    private static final Pattern SYNCHRONOUS = Pattern.compile(
            "\\.open\\(\\s{0,9}[\"'][A-Za-z]{3,7}[\"']\\s{0,9},[^,;\\n]{1,200},\\s{0,9}(?:false\\b|!1\\b)");
    private static final Pattern ESCAPE = Pattern.compile(
            "\\btop\\.location(?:\\.href)?\\s{0,9}=(?!=)|\\btop\\.location\\.replace");
    private static final Pattern LRS = Pattern.compile(
            "\\bendpoint[\"']?\\s{0,9}[:=]\\s{0,9}[\"'](https?://[^\"'\\s]{4,200})[\"']");

    private final Findings findings;
    private final Set<Signal> signals = EnumSet.noneOf(Signal.class);

    ScriptRules(Findings findings) {
        this.findings = findings;
    }

    /** {@return what all scripts so far have said} */
    Set<Signal> signals() {
        return signals;
    }

    /** Judges the part of {@code file} that begins at {@code offset} and is {@code script}. */
    void judge(Text file, int offset, String script) {
        for (Signal signal : Signal.values()) {
            if (!signals.contains(signal) && signal.isIn(script)) {
                signals.add(signal);
            }
        }
        at(file, offset, UnloadEvents.indexIn(script), PackageFinding.UNLOAD_LISTENER);
        at(file, offset, script.indexOf("window.open("), PackageFinding.POPUP);
        at(file, offset, script.indexOf("document.write("), PackageFinding.DOCUMENT_WRITE);
        at(file, offset, first(SYNCHRONOUS, script), PackageFinding.SYNCHRONOUS_REQUEST);
        at(file, offset, first(ESCAPE, script), PackageFinding.FRAME_ESCAPE);
        Matcher lrs = LRS.matcher(script);
        if (lrs.find()) {
            findings.at(file.at(offset + lrs.start()), PackageFinding.LRS_FIXED, lrs.group(1));
        }
    }

    private void at(Text file, int offset, int found, PackageFinding code) {
        if (found >= 0) {
            findings.at(file.at(offset + found), code);
        }
    }

    private static int first(Pattern pattern, String script) {
        Matcher found = pattern.matcher(script);
        return found.find() ? found.start() : -1;
    }
}
