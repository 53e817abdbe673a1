package no.kurspakker.course.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.kurspakker.course.importing.folder.ImportedCourse;
import no.kurspakker.course.importing.report.FindingKind;
import no.kurspakker.course.importing.report.ImportFinding;
import no.kurspakker.course.importing.report.ImportNote;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;

/**
 * The words of a document and of the course made of it, each taken out by a way that the import does not use. What the
 * import says it left out is taken from the document's, what it says it added from the course's.
 */
final class WordOrder {

    private static final Pattern FRONT = Pattern.compile("(?s)\\A---\\n(.*?)---\\n");
    private static final Pattern IMAGE = Pattern.compile("!\\[(?:[^\\]\\\\]|\\\\.)*\\]\\([^)]*\\)");
    private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]]+\\]:?");
    private static final Pattern RAISED = Pattern.compile("<sup>\\s*\\d+\\s*</sup>");

    private final ImportedCourse course;

    WordOrder(ImportedCourse course) {
        this.course = course;
    }

    List<String> ofDocument(Path document) throws IOException {
        String text = Files.readString(document);
        List<String> words = words(
                document.toString().endsWith(".html")
                        ? html(text)
                        : plain(RAISED.matcher(text).replaceAll("")));
        for (ImportFinding finding : course.findings()) {
            if (finding.note().kind() == FindingKind.LEFT_OUT
                    || finding.note() == ImportNote.NUMBER_TAKEN_OFF) {
                remove(words, words(finding.arguments().get(0)), finding);
            }
        }
        remove(words, title(), course);
        return words;
    }

    /** As words of the page, with what it says in place of pictures left out. */
    private static String html(String text) {
        return Jsoup.parse(text).body().text();
    }

    private List<String> title() {
        return words(course.title());
    }

    List<String> ofCourse(Path folder) throws IOException {
        List<String> words = new ArrayList<>(credits(folder.resolve("course.yaml")));
        for (String part : List.of("welcome", "chapters", "group-tasks")) {
            if (Files.exists(folder.resolve(part))) {
                words.addAll(pages(folder.resolve(part)));
            }
        }
        for (ImportFinding finding : course.findings()) {
            if (finding.note() == ImportNote.TABLE_CAPTION) {
                remove(words, words("Tabell: " + finding.arguments().get(0)), finding);
            }
        }
        return words;
    }

    private static List<String> credits(Path file) throws IOException {
        List<String> words = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("subtitle:") || line.startsWith("  - ") && !line.endsWith(".md")) {
                words.addAll(words(line.replaceFirst("^(subtitle:|  - )", "")));
            }
        }
        return words;
    }

    private List<String> pages(Path folder) throws IOException {
        List<String> words = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file);
                var front = FRONT.matcher(text);
                if (!front.find()) {
                    throw new AssertionError("no front matter: " + file);
                }
                if (!file.endsWith("welcome.md") && !isMadeUp()) {
                    front.group(1)
                            .lines()
                            .filter(line -> line.startsWith("title:"))
                            .forEach(line -> words.addAll(words(line.substring(6))));
                }
                words.addAll(words(body(text.substring(front.end()))));
            }
        }
        return words;
    }

    private boolean isMadeUp() {
        return course.findings().stream()
                .anyMatch(finding -> finding.note() == ImportNote.NO_HEADINGS);
    }

    private static String body(String text) {
        String bare = text.replaceAll("(?m)^:::.*$", "");
        return plain(NOTE.matcher(IMAGE.matcher(bare).replaceAll("")).replaceAll(""));
    }

    private static String plain(String markdown) {
        Parser parser =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        TextContentRenderer renderer = TextContentRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build();
        return renderer.render(parser.parse(markdown)).replaceAll("<[^>\\s]{1,12}>", "");
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(
                Arrays.asList(text.replaceAll("https?://", "").split("[^\\p{L}\\p{N}]+")));
        words.removeIf(String::isEmpty);
        return words;
    }

    private static void remove(List<String> words, List<String> gone, Object why) {
        if (gone.isEmpty()) {
            return;
        }
        int at = Collections.indexOfSubList(words, gone);
        if (at < 0) {
            throw new AssertionError("said of words that are not there: " + gone + " " + why);
        }
        words.subList(at, at + gone.size()).clear();
    }
}
