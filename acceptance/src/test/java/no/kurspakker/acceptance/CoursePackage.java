package no.kurspakker.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A built package, unpacked as a platform unpacks it.
 *
 * @param zip the file as it is uploaded
 * @param folder its content
 */
record CoursePackage(Path zip, Path folder) {

    private static final Map<Path, CoursePackage> UNPACKED = new ConcurrentHashMap<>();
    private static final Pattern COURSE_DATA = Pattern.compile(
            "<script type=\"application/json\" id=\"course-data\">(.*?)</script>", Pattern.DOTALL);

    /** {@return the package of the course in {@code content} that has this format} */
    static CoursePackage ofTheCourse(String format) {
        return inFolder(Setting.PACKAGES.path(), format);
    }

    /**
     * {@return the one package of a format in a folder}
     *
     * @throws IllegalStateException unless there is exactly one
     */
    static CoursePackage inFolder(Path packages, String format) {
        try (Stream<Path> files = Files.list(packages)) {
            List<Path> found = files.filter(file -> file.toString().endsWith("-" + format + ".zip"))
                    .toList();
            if (found.size() != 1) {
                throw new IllegalStateException(
                        "one package for " + format + " expected in " + packages + ": " + found);
            }
            return unpacked(found.get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "no packages in " + packages + "; mvn package builds them", e);
        }
    }

    static CoursePackage unpacked(Path zip) {
        return UNPACKED.computeIfAbsent(zip, CoursePackage::unpack);
    }

    /** {@return chapters and group tasks in course order} */
    List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        for (JsonNode unit : courseData().get("units")) {
            units.add(new Unit(
                    unit.get("id").asString(),
                    unit.get("kind").asString(),
                    unit.get("key").asString(),
                    unit.get("objective").asString(),
                    unit.get("title").asString()));
        }
        return units;
    }

    List<Unit> chapters() {
        return units().stream().filter(Unit::isChapter).toList();
    }

    List<Unit> groupTasks() {
        return units().stream().filter(unit -> !unit.isChapter()).toList();
    }

    /** {@return the ids of all pages, the welcome page first} */
    List<String> pages() {
        List<String> pages = new ArrayList<>();
        courseData().get("pages").forEach(page -> pages.add(page.get("id").asString()));
        return pages;
    }

    /** {@return the id of the page on which a new learner begins} */
    String firstPage() {
        return pages().get(0);
    }

    /** {@return what the player says under a key, from a place without values to the next} */
    String words(String key) {
        return courseData()
                .get("texts")
                .get(key)
                .asString()
                .replaceAll("\\{.*", "")
                .strip();
    }

    /** {@return the content of a text file in the package} */
    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the paths of all files in the package} */
    List<String> files() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode courseData() {
        Matcher data = COURSE_DATA.matcher(text("index.html"));
        if (!data.find()) {
            throw new IllegalStateException("no course-data in " + zip);
        }
        return JsonMapper.shared().readTree(data.group(1));
    }

    private static CoursePackage unpack(Path zip) {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            Path folder = Files.createTempDirectory("package");
            folder.toFile().deleteOnExit();
            for (ZipEntry entry : file.stream().toList()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder) || entry.isDirectory()) {
                    throw new IllegalStateException("unsafe entry " + entry.getName());
                }
                Files.createDirectories(target.getParent());
                try (InputStream content = file.getInputStream(entry)) {
                    Files.copy(content, target);
                }
            }
            return new CoursePackage(zip, folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack " + zip, e);
        }
    }
}
