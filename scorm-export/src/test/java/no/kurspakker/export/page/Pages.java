package no.kurspakker.export.page;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.kurspakker.course.Block;
import no.kurspakker.course.Chapter;
import no.kurspakker.course.CompletionRule;
import no.kurspakker.course.Course;
import no.kurspakker.course.GroupWork;
import no.kurspakker.course.Inline;
import no.kurspakker.course.Iri;
import no.kurspakker.course.LanguageTag;
import no.kurspakker.course.MinuteRange;
import no.kurspakker.course.PageText;
import no.kurspakker.course.Paragraph;
import no.kurspakker.course.Section;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.Text;
import no.kurspakker.course.UnitId;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.export.Bytes;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;
import no.kurspakker.tracking.TrackingPlan;

/** Small courses in memory, and their pages. */
final class Pages {

    static final SourceSpan PLACE = new SourceSpan("chapters/a.md", 3, 1);

    private Pages() {}

    static Chapter chapter(String id, String title, String... paragraphs) {
        return new Chapter(
                new UnitId(id),
                title,
                new MinuteRange(3, 5),
                new PageText(
                        List.of(paragraphs).stream().map(Pages::paragraph).toList(), List.of()),
                List.of(),
                PLACE);
    }

    static Chapter chapter(String id, Section... sections) {
        PageText text = new PageText(List.of(), List.of(sections));
        return new Chapter(
                new UnitId(id), "Title of " + id, new MinuteRange(3, 5), text, List.of(), PLACE);
    }

    static Section section(String anchor) {
        List<Inline> title = List.of(new Text(anchor));
        return new Section(anchor, 2, title, List.of(paragraph("words")), List.of(), PLACE);
    }

    static Block paragraph(String words) {
        return new Paragraph(List.of(new Text(words)), PLACE);
    }

    static Course course(String title, Chapter... chapters) {
        return new Course(
                new Iri("https://example.org/course"),
                title,
                Optional.empty(),
                new LanguageTag("en"),
                "1.0.0",
                "Publisher",
                "Licence",
                List.of(),
                CompletionRule.ALL_CHAPTERS,
                Optional.empty(),
                List.of(chapters),
                List.of(),
                GroupWork.DEFAULT,
                Optional.empty(),
                List.of(),
                List.of(),
                SourceSpan.startOf("course.yaml"));
    }

    static Checked<PageSet> checked(Course course) throws IOException {
        return PageRenderer.render(course, TrackingPlan.of(course));
    }

    static PageSet of(Course course) throws IOException {
        return checked(course).value().orElseThrow();
    }

    static String text(PackageTree tree, String path) {
        Content content = Objects.requireNonNull(tree.files().get(new PackagePath(path)), path);
        return ((Bytes) content).text();
    }
}
