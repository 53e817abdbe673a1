package no.kurspakker.course.source;

import java.util.List;
import java.util.TreeSet;
import no.kurspakker.course.Chapter;
import no.kurspakker.course.Course;
import no.kurspakker.course.Footnote;
import no.kurspakker.course.GlossaryTerm;
import no.kurspakker.course.GroupTask;
import no.kurspakker.course.PageText;
import no.kurspakker.course.PageVisitor;
import no.kurspakker.course.Question;
import no.kurspakker.course.Section;
import no.kurspakker.course.Translation;
import no.kurspakker.course.Welcome;

/** A course as text that a reviewer can compare: one thing a line, with the line and column it stands at. */
final class CourseOutline implements PageVisitor<Void> {

    private final OutlineText out = new OutlineText();

    private CourseOutline() {}

    static String of(Course course) {
        CourseOutline outline = new CourseOutline();
        outline.course(course);
        return outline.out.toString();
    }

    private void course(Course course) {
        out.line("course " + course.id() + " \"" + course.title() + "\" " + course.version());
        out.within(() -> {
            course.subtitle().ifPresent(subtitle -> out.line("subtitle " + subtitle));
            out.line(course.language() + ", " + course.publisher() + ", " + course.licence());
            out.line(course.completion().name());
            course.credits().forEach(credit -> out.line("credit " + credit));
            course.glossary().forEach(this::term);
        });
        course.welcome().ifPresent(welcome -> welcome.accept(this));
        course.chapters().forEach(chapter -> chapter.accept(this));
        course.groupTasks().forEach(groupTask -> groupTask.accept(this));
        course.translations().forEach(this::translation);
    }

    private void translation(Translation translation) {
        out.line("translation " + translation.language() + ", without "
                + new TreeSet<>(translation.untranslated()));
        out.within(() -> course(translation.course()));
    }

    private void term(GlossaryTerm term) {
        out.line(term.source(), "term " + term.term() + ": " + term.explanation());
    }

    @Override
    public Void visit(Welcome welcome) {
        out.line("welcome \"" + welcome.title() + "\" " + welcome.source());
        text(welcome.text(), welcome.footnotes());
        return null;
    }

    @Override
    public Void visit(Chapter chapter) {
        out.line("chapter " + chapter.id() + " \"" + chapter.title() + "\" "
                + chapter.minutes().from() + "-" + chapter.minutes().to() + " " + chapter.source());
        text(chapter.text(), chapter.footnotes());
        return null;
    }

    @Override
    public Void visit(GroupTask task) {
        out.line("group task " + task.id() + " \"" + task.title() + "\" "
                + task.minutes().from() + "-" + task.minutes().to() + " " + task.source());
        text(new PageText(task.context(), List.of()), List.of());
        out.within(() -> task.questions().forEach(this::question));
        text(new PageText(List.of(), List.of()), task.footnotes());
        return null;
    }

    private void question(Question question) {
        out.line(question.source(), "question " + InlineOutline.of(question.text()));
    }

    private void text(PageText text, List<Footnote> footnotes) {
        out.within(() -> {
            BlockOutline.write(text.lead(), out);
            text.sections().forEach(this::section);
            footnotes.forEach(this::footnote);
        });
    }

    private void section(Section section) {
        out.line(
                section.source(),
                "section " + section.level() + " #" + section.anchor() + " "
                        + InlineOutline.of(section.title()));
        out.within(() -> {
            BlockOutline.write(section.blocks(), out);
            section.sections().forEach(this::section);
        });
    }

    private void footnote(Footnote footnote) {
        out.line(footnote.source(), "footnote " + footnote.number());
        BlockOutline.writeWithin(footnote.blocks(), out);
    }
}
