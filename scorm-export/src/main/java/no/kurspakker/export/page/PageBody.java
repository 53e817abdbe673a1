package no.kurspakker.export.page;

import java.util.List;
import no.kurspakker.course.Chapter;
import no.kurspakker.course.GroupTask;
import no.kurspakker.course.PageText;
import no.kurspakker.course.PageVisitor;
import no.kurspakker.course.Question;
import no.kurspakker.course.Welcome;
import no.kurspakker.export.page.html.Html;

/** Writes what stands between the title of a page and its footnotes. */
final class PageBody implements PageVisitor<Html> {

    private final Blocks blocks;

    PageBody(Blocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public Html visit(Welcome welcome) {
        return text(welcome.text());
    }

    @Override
    public Html visit(Chapter chapter) {
        return text(chapter.text());
    }

    @Override
    public Html visit(GroupTask task) {
        InterfaceText words = blocks.scope().words();
        Html html = blocks.html();
        String time = InterfaceText.range(task.minutes());
        html.open("div", "class", "note how", "role", "note");
        html.element("p", words.text("task.how"), "class", "note-title").open("ul");
        html.element("li", words.text("task.how.time", "minutes", time));
        html.element("li", words.text("task.how.notes"));
        html.element("li", words.text("task.how.share")).close().close().line();
        blocks.write(task.context());
        return questions(task.questions());
    }

    private Html text(PageText text) {
        Html html = blocks.write(text.lead());
        text.sections().forEach(blocks::write);
        return html;
    }

    private Html questions(List<Question> questions) {
        Html html = blocks.html();
        html.open("section").element("h2", blocks.scope().words().text("task.questions"));
        html.line().open("ol", "class", "questions").line();
        int number = 0;
        for (Question question : questions) {
            number++;
            html.open("li", "id", blocks.scope().id("question/" + number));
            blocks.inlines().write(question.text()).close().line();
        }
        return html.close().close().line();
    }
}
