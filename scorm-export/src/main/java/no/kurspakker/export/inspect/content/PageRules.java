package no.kurspakker.export.inspect.content;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;

/** Elements that browsers no longer play, or that leave the frame of the platform. */
final class PageRules {

    private static final Set<String> OUTER = Set.of("_top", "_parent");

    private final Findings findings;

    PageRules(Findings findings) {
        this.findings = findings;
    }

    void start(String name, Map<String, String> attributes, SourceSpan place) {
        switch (name) {
            case "applet" -> findings.at(place, PackageFinding.PLUGIN_DEAD, "<applet>");
            case "object", "embed" -> plugin(name, attributes, place);
            case "frameset" -> findings.at(place, PackageFinding.FRAMESET_OLD);
            case "html" -> cache(attributes, place);
            case "a", "area", "form", "base" -> target(attributes, place);
            case "script" -> module(attributes, place);
            default -> {
                // Nothing to say of the others.
            }
        }
    }

    private void plugin(String name, Map<String, String> attributes, SourceSpan place) {
        String all = String.join(
                        " ",
                        attributes.getOrDefault("type", ""),
                        attributes.getOrDefault("data", ""),
                        attributes.getOrDefault("src", ""),
                        attributes.getOrDefault("classid", ""))
                .toLowerCase(Locale.ROOT);
        if (all.contains("shockwave")
                || all.contains(".swf")
                || all.contains("clsid:")
                || all.contains("java-applet")
                || all.contains("silverlight")) {
            findings.at(place, PackageFinding.PLUGIN_DEAD, "<" + name + ">");
        }
    }

    private void cache(Map<String, String> attributes, SourceSpan place) {
        if (attributes.containsKey("manifest")) {
            findings.at(place, PackageFinding.MANIFEST_CACHE);
        }
    }

    private void target(Map<String, String> attributes, SourceSpan place) {
        String target = attributes.getOrDefault("target", "").toLowerCase(Locale.ROOT);
        if (OUTER.contains(target)) {
            findings.at(place, PackageFinding.FRAME_ESCAPE);
        }
    }

    private void module(Map<String, String> attributes, SourceSpan place) {
        String source = attributes.getOrDefault("src", "");
        if (source.split("[?#]", 2)[0].endsWith(".mjs")) {
            findings.at(place, PackageFinding.MODULE_TYPE, source);
        }
    }
}
