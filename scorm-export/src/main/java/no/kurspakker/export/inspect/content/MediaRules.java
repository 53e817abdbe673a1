package no.kurspakker.export.inspect.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;

/** Images, films, frames, and what moves or changes by itself. */
final class MediaRules {

    private static final Pattern NO_ZOOM = Pattern.compile(
            "user-scalable\\s{0,9}=\\s{0,9}(?:no|0)\\b|maximum-scale\\s{0,9}=\\s{0,9}[01](?:\\.\\d{1,9})?(?![\\d.])");
    private static final Pattern SECONDS = Pattern.compile("\\s{0,9}(\\d{1,9}).{0,2000}");
    private static final Set<String> CAPTIONS = Set.of("captions", "subtitles");

    private final Findings findings;
    private final Deque<SourceSpan> films = new ArrayDeque<>();
    private final Deque<Boolean> captioned = new ArrayDeque<>();

    MediaRules(Findings findings) {
        this.findings = findings;
    }

    void start(String name, Map<String, String> attributes, SourceSpan place) {
        switch (name) {
            case "img", "area" -> alt(name, attributes, place);
            case "input" -> {
                if (attributes.getOrDefault("type", "").equals("image")) {
                    alt("input type=\"image\"", attributes, place);
                }
            }
            case "iframe", "frame" -> frame(attributes, place);
            case "video", "audio" -> sound(name, attributes, place);
            case "track" -> {
                String kind = attributes.getOrDefault("kind", "subtitles");
                if (!captioned.isEmpty() && CAPTIONS.contains(kind)) {
                    captioned.pop();
                    captioned.push(true);
                }
            }
            case "meta" -> meta(attributes, place);
            case "marquee", "blink" -> findings.at(place, PackageFinding.MOVING_TEXT, name);
            default -> {
                // Nothing to say of the others.
            }
        }
    }

    private void alt(String name, Map<String, String> attributes, SourceSpan place) {
        String role = attributes.getOrDefault("role", "");
        boolean silent = role.equals("presentation")
                || role.equals("none")
                || attributes.getOrDefault("aria-hidden", "").equals("true")
                || (name.equals("area") && !attributes.containsKey("href"));
        if (!attributes.containsKey("alt") && !silent && !AccessRules.isLabelled(attributes)) {
            findings.at(place, PackageFinding.ALT_MISSING, name);
        }
    }

    private void frame(Map<String, String> attributes, SourceSpan place) {
        boolean hidden = attributes.getOrDefault("aria-hidden", "").equals("true")
                || attributes.containsKey("hidden");
        if (!hidden && !AccessRules.isLabelled(attributes)) {
            findings.at(place, PackageFinding.FRAME_TITLE_MISSING);
        }
    }

    private void sound(String name, Map<String, String> attributes, SourceSpan place) {
        if (attributes.containsKey("autoplay") && !attributes.containsKey("muted")) {
            findings.at(place, PackageFinding.AUTOPLAY, name);
        }
        if (name.equals("video")) {
            films.push(place);
            captioned.push(attributes.containsKey("muted"));
        }
    }

    private void meta(Map<String, String> attributes, SourceSpan place) {
        String content = attributes.getOrDefault("content", "");
        if (attributes.getOrDefault("name", "").equalsIgnoreCase("viewport")) {
            Matcher blocked = NO_ZOOM.matcher(content);
            if (blocked.find()) {
                findings.at(place, PackageFinding.ZOOM_BLOCKED, blocked.group());
            }
        }
        if (attributes.getOrDefault("http-equiv", "").equalsIgnoreCase("refresh")) {
            Matcher seconds = SECONDS.matcher(content);
            if (seconds.matches() && !seconds.group(1).matches("0+")) {
                findings.at(place, PackageFinding.REFRESH_TIMED, seconds.group(1));
            }
        }
    }

    void end(String name) {
        if (name.equals("video") && !films.isEmpty()) {
            SourceSpan place = films.pop();
            if (!captioned.pop()) {
                findings.at(place, PackageFinding.CAPTIONS_MISSING);
            }
        }
    }
}
