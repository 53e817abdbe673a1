package no.kurspakker.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Text that tries to be more than text, and what pages make of it. Each has a name, by which it is found again. */
final class Markup {

    private static final Pattern NAME = Pattern.compile("mark:([a-z0-9-]+):");
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "formaction", "data", "xlink:href");

    private final Map<String, Set<String>> shown = new TreeMap<>();
    private int pages;

    /** {@return text that leaves any element, attribute, comment or script that it is not escaped in} */
    static String of(String name) {
        return "mark:" + name + ":\"'><img src=x onerror=kp()><kp-mark onclick=kp()>"
                + "</title></textarea></script><script>kp()</script><!--&lt;kp-mark&gt;{{kp}}${kp}";
    }

    /** {@return the same without anything that a IRI may not hold} */
    static String iri(String name) {
        return "https://example.org/mark:" + name + ":'onclick='kp()'&lt;kp-mark&gt;&quot;//";
    }

    /** {@return an address that is a script} */
    static String script(String name) {
        return "javascript:kp('mark:" + name + ":')//" + of(name);
    }

    /** Reads {@code answer} as a browser does: it is a page with a policy, and none of the texts became more than text. */
    void look(String path, HttpResponse<String> answer) {
        String as = path + " " + answer.statusCode();
        assertThat(answer.statusCode()).as(as).isLessThan(500);
        String type = answer.headers().firstValue("Content-Type").orElse("");
        assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                .as(as)
                .contains("nosniff");
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(policy).as(as).contains("default-src 'none'").doesNotContain("unsafe-eval");
        if (type.startsWith("text/html")) {
            assertThat(policy).as(as).containsPattern("script-src 'self';");
            read(as, answer.body());
        }
    }

    private void read(String as, String body) {
        pages++;
        Document page = Jsoup.parse(body);
        for (Element element : page.getAllElements()) {
            String name = element.tagName();
            assertThat(name).as(as).isNotIn("img", "object", "embed", "base").doesNotContain("kp");
            for (Attribute attribute : element.attributes()) {
                check(as + " <" + name + ">", attribute);
            }
            if (name.equals("script") && !element.hasAttr("src")) {
                assertThat(element.attr("type")).as(as).isEqualTo("application/json");
            }
        }
        NAME.matcher(body)
                .results()
                .forEach(found -> shown.computeIfAbsent(found.group(1), any -> new TreeSet<>())
                        .add(as.replaceFirst("[?].*", "")
                                .replaceAll("[0-9a-f-]{32,36}", "*")
                                .replaceAll("mark%.*", "*")));
    }

    private static void check(String as, Attribute attribute) {
        String name = attribute.getKey();
        assertThat(name).as(as).matches("[a-z][a-zA-Z:-]*").doesNotStartWith("on");
        assertThat(name).as(as).doesNotContain("kp", "srcdoc");
        if (ADDRESSES.contains(name)) {
            assertThat(attribute.getValue().strip())
                    .as(as + " " + name)
                    .matches("(?s)(/|#|\\?|https?://|data:,).*");
        }
    }

    /** {@return the names of the texts that stood on a page, with the pages} */
    Map<String, Set<String>> shown() {
        return shown;
    }

    int pages() {
        return pages;
    }
}
