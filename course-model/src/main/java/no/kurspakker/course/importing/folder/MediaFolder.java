package no.kurspakker.course.importing.folder;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.kurspakker.course.AsciiName;
import no.kurspakker.course.LanguageTag;
import no.kurspakker.course.importing.document.Picture;
import no.kurspakker.course.importing.document.PictureFile;
import no.kurspakker.course.importing.document.Pieces;
import no.kurspakker.course.importing.report.ImportFindings;
import no.kurspakker.course.importing.report.ImportNote;

/** The pictures of a course to be. */
final class MediaFolder {

    private static final String MISSING = "media/missing-picture.svg";

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final MissingPicture missing;
    private final ImportFindings findings;

    MediaFolder(LanguageTag language, ImportFindings findings) {
        this.missing = MissingPicture.in(language);
        this.findings = findings;
    }

    /** By path in the course folder. */
    SortedMap<String, byte[]> files() {
        return files;
    }

    /** The image as Markdown, seen from a page in a folder of its own. */
    String image(Picture picture) {
        Optional<String> path = picture.file().flatMap(file -> keep(file, picture));
        if (path.isEmpty()) {
            files.put(MISSING, missing.svg().getBytes(StandardCharsets.UTF_8));
            return "![" + missing.alt() + "](../" + MISSING + ")";
        }
        findings.add(ImportNote.PICTURE, picture.place(), path.get());
        String alt = picture.alt();
        if (alt.isEmpty() && !picture.caption().isEmpty()) {
            alt = Pieces.plain(picture.caption());
            findings.add(ImportNote.PICTURE_ALT, picture.place(), alt);
        }
        return "![" + MarkdownText.escaped(alt) + "](../" + path.get() + ")";
    }

    private Optional<String> keep(PictureFile file, Picture picture) {
        Optional<String> ending = PictureType.endingOf(file.bytes());
        if (ending.isEmpty()) {
            findings.add(ImportNote.PICTURE_FORM, picture.place(), "", file.name());
            return Optional.empty();
        }
        String name = file.name().replaceAll(".*[/\\\\]", "").replaceAll("\\.\\w+$", "");
        String stem = AsciiName.of(name).isEmpty() ? "picture" : AsciiName.of(name);
        String path = "media/" + stem + "." + ending.get();
        for (int i = 2; isOther(path, file); i++) {
            path = "media/" + stem + "-" + i + "." + ending.get();
        }
        files.put(path, file.bytes());
        return Optional.of(path);
    }

    private boolean isOther(String path, PictureFile file) {
        byte[] there = files.get(path);
        return there != null && !java.util.Arrays.equals(there, file.bytes());
    }
}
