package no.kurspakker.course.importing.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.importing.document.Heading;
import no.kurspakker.course.importing.document.ImportedDocument;
import no.kurspakker.course.importing.document.Part;
import no.kurspakker.course.importing.document.Pieces;
import no.kurspakker.course.importing.report.ImportFindings;
import no.kurspakker.course.importing.report.ImportNote;

/** Finds the chapters, sections and group tasks of a document. */
public final class CourseShape {

    private final ImportedDocument document;
    private final ImportFindings findings;
    private final UnitNames names = new UnitNames();
    private final List<Part> front = new ArrayList<>();
    private final List<OpenPage> pages = new ArrayList<>();
    private Optional<String> title = Optional.empty();

    private CourseShape(ImportedDocument document, ImportFindings findings) {
        this.document = document;
        this.findings = findings;
    }

    /** {@return the course that {@code document} may become} */
    public static CourseDraft of(ImportedDocument document, ImportFindings findings) {
        return new CourseShape(document, findings).draft();
    }

    private CourseDraft draft() {
        List<Part> parts = withoutTitle();
        HeadingRanks ranks = HeadingRanks.of(parts.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> !isTask(heading))
                .toList());
        parts.forEach(part -> place(part, ranks));
        if (pages.isEmpty()) {
            wholeAsOneChapter();
        }
        settleNotes();
        TaskReader tasks = new TaskReader(findings);
        List<PageDraft> chapters = new ArrayList<>();
        List<TaskDraft> groupTasks = new ArrayList<>();
        for (OpenPage page : pages) {
            if (page.isTask) {
                groupTasks.add(tasks.read(page.draft()));
            } else {
                chapters.add(page.draft());
            }
        }
        return new CourseDraft(title.or(document::title), front, chapters, groupTasks);
    }

    private void settleNotes() {
        List<List<Part>> all = new ArrayList<>(List.of(List.copyOf(front)));
        pages.forEach(page -> all.add(List.copyOf(page.parts)));
        NotePlaces places = new NotePlaces(all, findings);
        for (int i = 0; i < all.size(); i++) {
            List<Part> others = new ArrayList<>();
            for (int j = 0; j < all.size(); j++) {
                others.addAll(i == j ? List.of() : all.get(j));
            }
            List<Part> target = i == 0 ? front : pages.get(i - 1).parts;
            target.clear();
            target.addAll(places.settle(all.get(i), others));
        }
    }

    /** The title is the first heading, if it is the only one of its level and has no number. */
    private List<Part> withoutTitle() {
        List<Heading> headings = document.parts().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
        if (headings.isEmpty()) {
            return document.parts();
        }
        Heading first = headings.get(0);
        long sameLevel = headings.stream()
                .filter(heading -> heading.level() <= first.level())
                .count();
        boolean alone = sameLevel == 1 && headings.size() > 1;
        if (!alone || HeadingText.of(first).depth() > 0 || isTask(first)) {
            return document.parts();
        }
        title = Optional.of(Pieces.plain(first.text()));
        return document.parts().stream().filter(part -> part != first).toList();
    }

    private static boolean isTask(Heading heading) {
        return TaskWords.isTask(HeadingText.of(heading).plain());
    }

    private void place(Part part, HeadingRanks ranks) {
        if (part instanceof Heading heading) {
            place(heading, ranks);
        } else if (pages.isEmpty()) {
            front.add(part);
        } else {
            last().parts.add(part);
        }
    }

    private void place(Heading heading, HeadingRanks ranks) {
        HeadingText text = HeadingText.of(heading);
        if (text.plain().isEmpty()) {
            findings.add(ImportNote.EMPTY_HEADING, heading.place(), "");
        } else if (isTask(heading)) {
            open(heading.place(), text, true);
        } else if (!pages.isEmpty() && last().isTask && text.depth() == 0) {
            last().parts.add(heading);
        } else {
            int rank = ranks.next(heading);
            if (rank == 1) {
                open(heading.place(), text, false);
            } else {
                section(heading, text, rank, ranks.isNumbered());
            }
        }
    }

    private void open(SourceSpan place, HeadingText text, boolean isTask) {
        String name = isTask ? TaskWords.withoutLabel(text.plain()) : text.plain();
        String id = names.of(name, isTask ? "gruppeoppgave" : "kapittel");
        pages.add(new OpenPage(id, text.plain(), place, isTask));
        findings.add(isTask ? ImportNote.GROUP_TASK : ImportNote.CHAPTER, place, text.plain());
        tellNumber(place, text);
    }

    private void section(Heading heading, HeadingText text, int rank, boolean numbered) {
        last().parts.add(new Heading(rank, text.title(), heading.place()));
        findings.add(ImportNote.SECTION, heading.place(), text.plain(), Integer.toString(rank));
        if (numbered && text.depth() == 0) {
            findings.add(
                    ImportNote.HEADING_LEVEL,
                    heading.place(),
                    text.plain(),
                    Integer.toString(rank));
        }
        tellNumber(heading.place(), text);
    }

    private void tellNumber(SourceSpan place, HeadingText text) {
        if (text.depth() > 0) {
            findings.add(ImportNote.NUMBER_TAKEN_OFF, place, text.number(), text.plain());
        }
    }

    private void wholeAsOneChapter() {
        String name = title.or(document::title).orElse(document.name().replaceAll("\\.\\w+$", ""));
        SourceSpan place = SourceSpan.startOf(document.name());
        findings.add(ImportNote.NO_HEADINGS, place, name);
        OpenPage page = new OpenPage(names.of(name, "kapittel"), name, place, false);
        page.parts.addAll(front);
        front.clear();
        pages.add(page);
    }

    private OpenPage last() {
        return pages.get(pages.size() - 1);
    }

    /** A page while its parts are still coming. */
    private static final class OpenPage {

        private final String id;
        private final String title;
        private final SourceSpan place;
        private final boolean isTask;
        private final List<Part> parts = new ArrayList<>();

        private OpenPage(String id, String title, SourceSpan place, boolean isTask) {
            this.id = id;
            this.title = title;
            this.place = place;
            this.isTask = isTask;
        }

        private PageDraft draft() {
            return new PageDraft(id, title, parts, place);
        }
    }
}
