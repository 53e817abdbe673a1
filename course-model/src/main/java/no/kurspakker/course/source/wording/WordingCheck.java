package no.kurspakker.course.source.wording;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.source.folder.CourseFolder;
import no.kurspakker.course.source.folder.SourceText;
import no.kurspakker.course.source.page.PageSource;
import no.kurspakker.course.source.problem.CourseProblem;
import no.kurspakker.course.source.problem.Findings;

/** Finds the words of {@code wording.txt} in the pages of a course. A course without that file wants none. */
public final class WordingCheck {

    /** The file with the list, in the course folder. */
    public static final String FILE = "wording.txt";

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private final Findings findings;
    private final List<Wording> list;

    private WordingCheck(Findings findings, List<Wording> list) {
        this.findings = findings;
        this.list = list;
    }

    /**
     * {@return the check that {@code folder} asks for}
     *
     * @throws IOException if the list is there and cannot be read
     */
    public static WordingCheck of(CourseFolder folder, Findings findings) throws IOException {
        Optional<SourceText> file = folder.hasFile(FILE)
                ? folder.text(FILE, SourceSpan.startOf(FILE), CourseProblem.FILE_MISSING)
                : Optional.empty();
        return new WordingCheck(
                findings, file.map(text -> WordingList.read(text, findings)).orElse(List.of()));
    }

    /** Adds a problem for each unwanted word on {@code page}, addresses of links left out. */
    public void check(PageSource page) {
        if (list.isEmpty()) {
            return;
        }
        String[] lines = page.body().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = ADDRESS.matcher(lines[i])
                    .replaceAll(address -> " ".repeat(address.group().length()));
            for (Wording wording : list) {
                check(page, page.lineOffset() + i + 1, line, wording);
            }
        }
    }

    private void check(PageSource page, int number, String line, Wording wording) {
        Matcher found = wording.pattern().matcher(line);
        while (found.find()) {
            findings.add(
                    CourseProblem.WORDING,
                    new SourceSpan(page.file(), number, found.start() + 1),
                    found.group(),
                    wording.instead());
        }
    }
}
