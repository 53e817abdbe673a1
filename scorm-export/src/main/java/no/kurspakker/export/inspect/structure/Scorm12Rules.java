package no.kurspakker.export.inspect.structure;

import java.util.regex.Pattern;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;
import no.kurspakker.export.inspect.reading.XmlElement;

/** What only SCORM 1.2 has, or lacks. */
final class Scorm12Rules {

    private static final Pattern SCORE = Pattern.compile("100|[0-9]{1,2}");
    private static final Pattern TIME =
            Pattern.compile("[0-9]{2,4}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,2})?");

    private Scorm12Rules() {}

    static void judge(Manifest manifest, Findings findings) {
        for (XmlElement item : manifest.items()) {
            item.child("masteryscore").ifPresent(score -> {
                String text = score.text().strip();
                boolean right = SCORE.matcher(text).matches();
                findings.at(
                        score.place(),
                        right
                                ? PackageFinding.MASTERY_SCORE_OVERRIDES
                                : PackageFinding.MASTERY_SCORE_FORM,
                        text);
            });
            item.child("prerequisites")
                    .filter(one -> !one.attribute("type").orElse("").equals("aicc_script"))
                    .ifPresent(one -> findings.at(one.place(), PackageFinding.PREREQUISITES_TYPE));
            item.child("maxtimeallowed")
                    .filter(one -> !TIME.matcher(one.text().strip()).matches())
                    .ifPresent(one -> findings.at(
                            one.place(),
                            PackageFinding.MAX_TIME_FORM,
                            one.text().strip()));
        }
        manifest.root()
                .all()
                .filter(one -> one.name().equals("sequencing")
                        || one.name().equals("sequencingCollection"))
                .forEach(one ->
                        findings.at(one.place(), PackageFinding.SEQUENCING_IN_12, one.written()));
    }
}
