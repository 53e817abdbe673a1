package no.kurspakker.export.scan;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Goes through the tags of an HTML or SVG document in the way of the HTML standard's tokenizer (13.2.5): comments and the
 * text of scripts and style sheets hold no tags. Linear in the length of the document.
 */
public final class HtmlTags {

    private final String html;
    private final HtmlListener listener;
    private int at;

    private HtmlTags(String html, HtmlListener listener) {
        this.html = html;
        this.listener = listener;
    }

    /** Tells {@code listener} what {@code html} holds, in its order. */
    public static void walk(String html, HtmlListener listener) {
        new HtmlTags(html, listener).walk();
    }

    private void walk() {
        int told = 0;
        for (at = html.indexOf('<');
                at >= 0 && at < html.length() - 1;
                at = html.indexOf('<', at)) {
            int start = at;
            if (html.startsWith("<!--", at)) {
                at = after("-->", at + 4);
            } else if (isLetter(html.charAt(at + 1))) {
                listener.text(html, told, start);
                tag();
                told = at;
            } else if (html.startsWith("</", at)) {
                listener.text(html, told, start);
                end();
                told = at;
            } else {
                at++;
            }
        }
        listener.text(html, told, html.length());
    }

    private void end() {
        int start = at + 2;
        at = after(">", start);
        int stop = start;
        while (stop < at && !isNameEnd(html.charAt(stop))) {
            stop++;
        }
        listener.end(html.substring(start, stop).toLowerCase(Locale.ROOT));
    }

    private void tag() {
        int start = ++at;
        listener.at(start - 1);
        while (at < html.length() && !isNameEnd(html.charAt(at))) {
            at++;
        }
        String name = html.substring(start, at).toLowerCase(Locale.ROOT);
        Map<String, String> attributes = new LinkedHashMap<>();
        while (at < html.length() && html.charAt(at) != '>') {
            attribute(attributes);
        }
        at++;
        listener.start(name, attributes);
        if (name.equals("script") || name.equals("style")) {
            int end = indexOfEnd(name);
            listener.at(Math.min(at, end));
            listener.raw(name, attributes, html.substring(Math.min(at, end), end));
            at = end;
        }
    }

    private void attribute(Map<String, String> attributes) {
        int start = at;
        while (at < html.length() && !isNameEnd(html.charAt(at)) && html.charAt(at) != '=') {
            at++;
        }
        if (start == at) {
            at++;
            return;
        }
        String name = html.substring(start, at).toLowerCase(Locale.ROOT);
        int value = skipSpace(at);
        if (value < html.length() && html.charAt(value) == '=') {
            at = skipSpace(value + 1);
            attributes.putIfAbsent(name, HtmlText.unescape(value()));
        } else {
            attributes.putIfAbsent(name, "");
        }
    }

    private String value() {
        int start = at;
        char quote = at < html.length() ? html.charAt(at) : '>';
        if (quote == '"' || quote == '\'') {
            at = after(String.valueOf(quote), at + 1);
            return html.substring(start + 1, Math.max(start + 1, at - 1));
        }
        while (at < html.length()
                && html.charAt(at) != '>'
                && !Character.isWhitespace(html.charAt(at))) {
            at++;
        }
        return html.substring(start, at);
    }

    private int indexOfEnd(String name) {
        String end = "</" + name;
        for (int i = at; i >= 0 && i < html.length(); i = html.indexOf('<', i + 1)) {
            if (html.regionMatches(true, i, end, 0, end.length())) {
                return i;
            }
        }
        return html.length();
    }

    private int after(String mark, int from) {
        int found = html.indexOf(mark, from);
        return found < 0 ? html.length() : found + mark.length();
    }

    private int skipSpace(int from) {
        int i = from;
        while (i < html.length() && Character.isWhitespace(html.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isLetter(char character) {
        char lower = Character.toLowerCase(character);
        return lower >= 'a' && lower <= 'z';
    }

    private static boolean isNameEnd(char character) {
        return character == '>' || character == '/' || Character.isWhitespace(character);
    }
}
