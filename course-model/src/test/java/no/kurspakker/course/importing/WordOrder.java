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
                        : plain(NOTE.matcher(RAISED.matcher(text).replaceAll(""))
                                .replaceAll("")));
        for (ImportFinding finding : course.findings()) {
            if (finding.note().kind() == FindingKind.LEFT_OUT) {
                remove(words, words(finding.arguments().get(0)), "");
            } else if (finding.note() == ImportNote.NUMBER_TAKEN_OFF) {
                remove(
                        words,
                        words(finding.arguments().get(0)),
                        finding.arguments().get(1));
            }
        }
        if (!says(ImportNote.TITLE_FROM_FILE)) {
            remove(words, words(course.title()), "");
        }
        return words;
    }

    /** As words of the page, with what it says in place of pictures left out. */
    private static String html(String text) {
        var page = Jsoup.parse(text);
        page.select("caption").prepend("Tabell ");
        return page.body().text();
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
                remove(words, words("Tabell " + finding.arguments().get(0)), "");
            }
        }
        return words;
    }

    private static List<String> credits(Path file) throws IOException {
        List<String> words = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("subtitle:")
                    || (line.startsWith("  - ") && !line.endsWith(".md"))) {
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
                if (!file.endsWith("welcome.md") && !says(ImportNote.NO_HEADINGS)) {
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

    private boolean says(ImportNote note) {
        return course.findings().stream().anyMatch(finding -> finding.note() == note);
    }

    private static String body(String text) {
        String bare = text.replaceAll("(?m)^:::.*$", "").replaceAll("(?m)^Tabell: ", "Tabell ");
        return plain(NOTE.matcher(IMAGE.matcher(bare).replaceAll("")).replaceAll(""));
    }

    private static String plain(String markdown) {
        Parser parser =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        TextContentRenderer renderer = TextContentRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build();
        String text = renderer.render(parser.parse(unlinked(markdown)));
        // Numbers of lists are no words, and tags that a document has are none either.
        return text.replaceAll("(?m)^\\s*(?:[-*]\\s+)?\\d+\\.\\s", "")
                .replaceAll("<[^>\\s]{1,12}>", "");
    }

    /** The text of links without where they lead. */
    private static String unlinked(String markdown) {
        return markdown.replaceAll("\\[((?:[^\\]\\\\]|\\\\.)*)\\]\\((?:<[^>]*>|[^()\\s]*)\\)", "$1")
                .replaceAll("<(https?://[^>]*)>", "$1");
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(
                Arrays.asList(text.replaceAll("https?://", "").split("[^\\p{L}\\p{N}]+")));
        words.removeIf(String::isEmpty);
        return words;
    }

    /** Takes {@code gone} away where it stands before {@code after}. */
    private static void remove(List<String> words, List<String> gone, String after) {
        if (gone.isEmpty()) {
            return;
        }
        List<String> where = new ArrayList<>(gone);
        where.addAll(words(after));
        int at = Collections.indexOfSubList(words, where);
        if (at < 0) {
            throw new AssertionError("said of words that are not there: " + where);
        }
        words.subList(at, at + gone.size()).clear();
    }

    /** Whether the import says that it changed the order. */
    boolean isMoved() {
        return says(ImportNote.NOTE_MOVED) || says(ImportNote.MOVED_BEFORE_QUESTIONS);
    }
}
