package no.kurspakker.course.importing.folder;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.kurspakker.course.AsciiName;
import no.kurspakker.course.LanguageTag;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.importing.document.ImportedDocument;
import no.kurspakker.course.importing.document.PlainParts;
import no.kurspakker.course.importing.report.ImportFindings;
import no.kurspakker.course.importing.report.ImportNote;
import no.kurspakker.course.importing.shape.CourseDraft;
import no.kurspakker.course.importing.shape.PageDraft;
import no.kurspakker.course.importing.shape.TaskDraft;

/** Makes the files of a course folder. */
public final class FolderWriter {

    private static final int FAST = 200;
    private static final int SLOW = 120;

    private static final Pattern TASK_MINUTES =
            Pattern.compile("(\\d{1,3}) ?(?:minutter|minutt|minutes)");

    private final ImportedDocument document;
    private final ImportSettings settings;
    private final ImportFindings findings;
    private final SourceSpan start;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final MediaFolder media;
    private final LanguageTag language;

    private FolderWriter(
            ImportedDocument document, ImportSettings settings, ImportFindings findings) {
        this.document = document;
        this.settings = settings;
        this.findings = findings;
        this.start = SourceSpan.startOf(document.name());
        this.language = settings.language().or(document::language).orElseGet(this::guessLanguage);
        this.media = new MediaFolder(language, findings);
    }

    /** {@return the folder of {@code draft}} */
    public static ImportedCourse write(
            ImportedDocument document,
            CourseDraft draft,
            ImportSettings settings,
            ImportFindings findings) {
        return new FolderWriter(document, settings, findings).write(draft);
    }

    private LanguageTag guessLanguage() {
        LanguageTag guess = LanguageGuess.of(PlainParts.of(document.parts()));
        findings.add(ImportNote.LANGUAGE, start, guess.value());
        return guess;
    }

    private ImportedCourse write(CourseDraft draft) {
        String title = settings.title().or(draft::title).orElseGet(this::titleOfFile);
        FrontPage front = FrontPage.of(draft.front(), findings);
        List<String> chapters = new ArrayList<>();
        for (PageDraft chapter : draft.chapters()) {
            String path = path("chapters/", chapters.size() + 1, 2, chapter);
            chapters.add(path);
            put(path, page(chapter));
        }
        List<String> tasks = new ArrayList<>();
        for (TaskDraft task : draft.tasks()) {
            String path = path("group-tasks/", tasks.size() + 1, 1, task.page());
            tasks.add(path);
            put(path, task(task));
        }
        if (!front.introduction().isEmpty()) {
            // In a folder of its own, since pages name media as from there.
            String text = new PageText(media, findings, title).of(front.introduction());
            put("welcome/welcome.md", new CourseYaml().key("title", title).text(), text);
        }
        put("course.yaml", header(title, front, chapters, tasks));
        files.putAll(media.files());
        return new ImportedCourse(title, files, findings.all());
    }

    private String titleOfFile() {
        String name = document.name().replaceAll("\\.\\w+$", "");
        findings.add(ImportNote.TITLE_FROM_FILE, start, name);
        return name;
    }

    private static String path(String folder, int number, int digits, PageDraft page) {
        String format = "%s%0" + digits + "d-%s.md";
        return String.format(java.util.Locale.ROOT, format, folder, number, page.id());
    }

    private void put(String path, String header, String body) {
        put(path, "---\n" + header + "---\n\n" + body + "\n");
    }

    private void put(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private String page(PageDraft page) {
        String body = new PageText(media, findings, page.title()).of(page.parts());
        int words = PlainParts.of(page.parts()).split("\\s+").length;
        int fast = Math.max(1, words / FAST);
        int slow = Math.max(fast + 1, (words + SLOW - 1) / SLOW);
        return document(page, fast + "-" + slow, body);
    }

    private String document(PageDraft page, String minutes, String body) {
        findings.add(ImportNote.MINUTES, page.place(), minutes, page.title());
        String header = new CourseYaml()
                .key("id", page.id())
                .key("title", page.title())
                .key("minutes", minutes)
                .text();
        return "---\n" + header + "---\n\n" + body + "\n";
    }

    private String task(TaskDraft task) {
        PageText text = new PageText(media, findings, task.page().title());
        StringBuilder body = new StringBuilder(text.of(task.page().parts()));
        for (int i = 0; i < task.questions().size(); i++) {
            body.append(i == 0 ? "\n\n" : "\n")
                    .append(i + 1)
                    .append(". ")
                    .append(MarkdownText.of(task.questions().get(i)));
        }
        return document(task.page(), taskMinutes(), body.toString().strip());
    }

    /** What the document says of all its group tasks, else as long as most take. */
    private String taskMinutes() {
        Matcher said = TASK_MINUTES.matcher(PlainParts.of(document.parts()));
        return said.find() ? said.group(1) : "20";
    }

    private String header(
            String title, FrontPage front, List<String> chapters, List<String> tasks) {
        CourseYaml yaml = new CourseYaml().key("id", id(title)).key("title", title);
        front.subtitle().ifPresent(subtitle -> yaml.key("subtitle", subtitle));
        yaml.key("language", language.value())
                .key("version", "1.0.0")
                .key("publisher", publisher(title))
                .key("licence", licence())
                .list("credits", front.credits());
        if (!front.introduction().isEmpty()) {
            yaml.key("welcome", "welcome/welcome.md");
        }
        return yaml.list("chapters", chapters).list("group-tasks", tasks).text();
    }

    private String id(String title) {
        return settings.id().map(iri -> iri.value()).orElseGet(() -> {
            String name = AsciiName.of(title).isEmpty() ? "course" : AsciiName.of(title);
            String guess = "https://example.org/courses/" + name;
            findings.add(ImportNote.COURSE_ID, start, guess);
            return guess;
        });
    }

    private String publisher(String title) {
        return settings.publisher().orElseGet(() -> {
            findings.add(ImportNote.PUBLISHER, start, title);
            return "?";
        });
    }

    private String licence() {
        return settings.licence().orElseGet(() -> {
            findings.add(ImportNote.LICENCE, start);
            return "?";
        });
    }
}
