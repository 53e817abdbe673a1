package no.kurspakker.course;

import java.util.List;

/**
 * A task that a group discusses in a meeting.
 *
 * @param context the case, before the questions
 * @param questions at least one, in order
 */
public record GroupTask(
        UnitId id,
        String title,
        MinuteRange minutes,
        List<Block> context,
        List<Question> questions,
        List<Footnote> footnotes,
        SourceSpan source)
        implements Page {

    public GroupTask {
        context = List.copyOf(context);
        questions = List.copyOf(questions);
        footnotes = List.copyOf(footnotes);
    }

    @Override
    public <R> R accept(PageVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
