package no.kurspakker.course.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.source.folder.CourseFolder;
import no.kurspakker.course.source.folder.FilePath;
import no.kurspakker.course.source.folder.SourceText;
import no.kurspakker.course.source.header.CourseFiles;
import no.kurspakker.course.source.header.FileName;
import no.kurspakker.course.source.header.PageHeader;
import no.kurspakker.course.source.header.PageHeaderReader;
import no.kurspakker.course.source.page.PageKind;
import no.kurspakker.course.source.page.PageSource;
import no.kurspakker.course.source.problem.CourseProblem;
import no.kurspakker.course.source.problem.Findings;
import no.kurspakker.course.source.yaml.YamlMapping;
import no.kurspakker.course.source.yaml.YamlReader;

/** Opens the pages of a course and reads their front matter. */
final class PageOpener {

    private final CourseFolder folder;
    private final Findings findings;
    private final PageHeaderReader headers;
    private final Map<String, SourceSpan> listed = new HashMap<>();
    private final Map<String, SourceSpan> ids = new HashMap<>();

    PageOpener(CourseFolder folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
        this.headers = new PageHeaderReader(findings);
    }

    /** All pages that are listed, in order, whether they can be read or not. */
    List<OpenedPage> open(CourseFiles files) throws IOException {
        List<OpenedPage> pages = new ArrayList<>();
        if (files.welcome().isPresent()) {
            add(files.welcome().get(), PageKind.WELCOME, pages);
        }
        for (FileName chapter : files.chapters()) {
            add(chapter, PageKind.CHAPTER, pages);
        }
        for (FileName groupTask : files.groupTasks()) {
            add(groupTask, PageKind.GROUP_TASK, pages);
        }
        return pages;
    }

    private void add(FileName name, PageKind kind, List<OpenedPage> pages) throws IOException {
        Optional<String> path = FilePath.resolve(CourseReader.COURSE_FILE, name.path());
        if (path.isEmpty()) {
            findings.add(CourseProblem.FILE_OUTSIDE_FOLDER, name.source(), name.path());
            return;
        }
        if (!path.get().endsWith(".md")) {
            findings.add(CourseProblem.FILE_NOT_MARKDOWN, name.source(), name.path());
            return;
        }
        SourceSpan first = listed.putIfAbsent(path.get(), name.source());
        if (first != null) {
            findings.add(
                    CourseProblem.FILE_LISTED_TWICE,
                    name.source(),
                    name.path(),
                    Integer.toString(first.line()));
            return;
        }
        OpenedPage page = open(path.get(), kind, name.source());
        page.header().ifPresent(this::checkId);
        pages.add(page);
    }

    /**
     * {@return the page at {@code path}, as far as it can be read}
     *
     * @param place where it is named
     */
    OpenedPage open(String path, PageKind kind, SourceSpan place) throws IOException {
        Optional<SourceText> text = folder.text(path, place, CourseProblem.FILE_MISSING);
        Optional<FrontMatter> cut = text.flatMap(found -> FrontMatter.of(found, findings));
        return new OpenedPage(
                path,
                kind,
                cut.flatMap(found -> header(found, path, kind)),
                cut.map(found -> new PageSource(
                        path, kind, found.body(), found.lineOffset(), Optional.empty())));
    }

    private Optional<PageHeader> header(FrontMatter cut, String file, PageKind kind) {
        SourceSpan start = new SourceSpan(file, 2, 1);
        Optional<YamlMapping> keys = YamlReader.read(cut.yaml(), start, findings);
        return keys.map(found -> switch (kind) {
            case WELCOME -> headers.welcome(found);
            case CHAPTER -> headers.chapter(found);
            case GROUP_TASK -> headers.groupTask(found);
        });
    }

    private void checkId(PageHeader header) {
        if (header.id().isEmpty()) {
            return;
        }
        String id = header.id().get().value();
        SourceSpan first = ids.putIfAbsent(id, header.idSource());
        if (first != null) {
            findings.add(CourseProblem.ID_DUPLICATE, header.idSource(), id, first.toString());
        }
    }
}
