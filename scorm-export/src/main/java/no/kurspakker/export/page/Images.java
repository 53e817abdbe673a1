package no.kurspakker.export.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.kurspakker.course.AsciiName;
import no.kurspakker.course.Asset;
import no.kurspakker.course.Course;
import no.kurspakker.course.Figure;
import no.kurspakker.course.MediaType;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.export.Content;
import no.kurspakker.export.FileContent;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.page.figure.Drawing;
import no.kurspakker.export.page.figure.DrawingReader;
import no.kurspakker.export.page.figure.PictureSize;
import no.kurspakker.export.page.problem.PageProblem;

/** Every image of a course, looked into once. */
final class Images {

    private static final String FOLDER = "media/";
    private static final int LONGEST_NAME = 80;

    private final Map<String, Image> byPath = new HashMap<>();
    private final SortedMap<PackagePath, Content> files = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final DrawingReader drawings = new DrawingReader();

    private Images() {}

    /**
     * {@return the images in {@code course}, or what is wrong with them}
     *
     * @throws IOException if one cannot be read, naming it
     */
    static Checked<Images> of(Course course) throws IOException {
        Images images = new Images();
        Map<String, Asset> assets = new TreeMap<>();
        List<Figure> figures = FigureFinder.figures(course);
        for (Figure figure : figures) {
            assets.putIfAbsent(figure.image().path(), figure.image());
        }
        for (Asset asset : assets.values()) {
            images.add(asset);
        }
        images.checkParts(figures);
        Optional<Images> whole = images.problems.isEmpty() ? Optional.of(images) : Optional.empty();
        return new Checked<>(whole, images.problems);
    }

    /** A page that is not translated has its figures in several languages, but one problem. */
    private void checkParts(List<Figure> figures) {
        Set<SourceSpan> checked = new HashSet<>();
        for (Figure figure : figures) {
            Image image = byPath.get(figure.image().path());
            if (image instanceof Image.InPage inPage && checked.add(figure.source())) {
                FigureParts.problem(figure, inPage.drawing()).ifPresent(problems::add);
            }
        }
    }

    Image image(Asset asset) {
        Image image = byPath.get(asset.path());
        if (image == null) {
            throw new IllegalArgumentException("not an image of this course: " + asset.path());
        }
        return image;
    }

    /** {@return the files that pages name; drawings are not among them} */
    SortedMap<PackagePath, Content> files() {
        return files;
    }

    private void add(Asset asset) throws IOException {
        if (asset.type() == MediaType.SVG) {
            Checked<Drawing> drawing = drawings.read(asset);
            problems.addAll(drawing.problems());
            drawing.value().ifPresent(d -> byPath.put(asset.path(), new Image.InPage(d)));
            return;
        }
        Optional<PictureSize> size = PictureSize.of(asset);
        if (size.isEmpty()) {
            problems.add(Problem.of(PageProblem.IMAGE_WITHOUT_SIZE, asset.source(), asset.path()));
            return;
        }
        PackagePath path = name(asset);
        files.put(path, new FileContent(asset.file(), asset.bytes()));
        byPath.put(asset.path(), new Image.File(path, size.get()));
    }

    private PackagePath name(Asset asset) {
        String own = asset.path().startsWith(FOLDER)
                ? asset.path().substring(FOLDER.length())
                : asset.path();
        int dot = own.lastIndexOf('.');
        String ascii = AsciiName.of(dot > 0 ? own.substring(0, dot) : own);
        String stem = ascii.isEmpty() ? "image" : ascii;
        stem = stem.substring(0, Math.min(LONGEST_NAME, stem.length()));
        String ending = "." + asset.type().extension();
        PackagePath path = new PackagePath(FOLDER + stem + ending);
        for (int n = 2; files.containsKey(path); n++) {
            path = new PackagePath(FOLDER + stem + "-" + n + ending);
        }
        return path;
    }
}
