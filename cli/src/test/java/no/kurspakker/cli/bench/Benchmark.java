package no.kurspakker.cli.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Measures, and prints a table. Run from module {@code cli} by profile {@code benchmark}: {@code JAR LAUNCHER COURSE}.
 */
final class Benchmark {

    private static final int RUNS = 5;
    private static final int MEDIA_FILES = 64;
    private static final int MEDIA_BYTES = 32 << 20;
    private static final String MEDIA_OUT = "media-out";

    private final String java =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private final Path work;
    private final Path jar;
    private final Path launcher;

    private Benchmark(Path work, Path jar, Path launcher) {
        this.work = work;
        this.jar = jar;
        this.launcher = launcher;
    }

    public static void main(String[] args) throws Exception {
        Path work = Files.createTempDirectory("kurspakker-bench");
        try {
            Benchmark benchmark = new Benchmark(work, Path.of(args[0]), Path.of(args[1]));
            benchmark.course(Path.of(args[2]));
            benchmark.longCourses();
            benchmark.media();
        } finally {
            deleteAll(work);
        }
    }

    private void course(Path course) throws Exception {
        row("the course, one format, java -jar", byJar(course, "scorm12"));
        row("the course, one format, launcher", byLauncher(course, "scorm12"));
        List<Usage> one = new ArrayList<>();
        List<Usage> all = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            one.add(ChildProcess.measure(jar(course, "scorm12")));
            all.add(ChildProcess.measure(jar(course, "scorm12,scorm2004,web")));
        }
        row("the course, all formats, java -jar", all);
        say(
                "all formats / one format, CPU",
                Median.of(all, Usage::cpu) / Median.of(one, Usage::cpu));
        new PackageSize(work.resolve("packages")).print();
        row("the course, all formats, launcher", byLauncher(course, "scorm12,scorm2004,web"));
    }

    private void longCourses() throws Exception {
        for (int chapters : new int[] {150, 300, 600}) {
            Path folder = work.resolve("long-" + chapters);
            new GeneratedCourse(chapters, chapters * 770_000 / 600).writeTo(folder);
            row(chapters + " chapters, one format, java -jar", byJar(folder, "scorm12"));
            row(chapters + " chapters, one format, launcher", byLauncher(folder, "scorm12"));
        }
    }

    private void media() throws Exception {
        Path media = Files.createDirectory(work.resolve("media"));
        byte[] bytes = new byte[MEDIA_BYTES];
        Random random = new Random(1);
        for (int file = 0; file < MEDIA_FILES; file++) {
            random.nextBytes(bytes);
            try (OutputStream out = Files.newOutputStream(media.resolve(file + ".webp"))) {
                out.write(bytes);
            }
        }
        List<Usage> loop = new ArrayList<>();
        List<Usage> zip = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            loop.add(measureAnew(media("loop", media)));
            zip.add(measureAnew(media("zip", media)));
        }
        row("2 GB of media, plain loop", loop);
        row("2 GB of media, zip", zip);
        say(
                "speed of zip / plain loop",
                Median.of(loop, Usage::wall) / Median.of(zip, Usage::wall));
        say("CPU of plain loop / zip", Median.of(loop, Usage::cpu) / Median.of(zip, Usage::cpu));
    }

    private List<Usage> byJar(Path course, String formats) throws Exception {
        return runs(jar(course, formats));
    }

    private List<Usage> byLauncher(Path course, String formats) throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(build(course, formats));
        return runs(command);
    }

    private List<String> jar(Path course, String formats) {
        List<String> command = new ArrayList<>(List.of(java, "-jar", jar.toString()));
        command.addAll(build(course, formats));
        return command;
    }

    private List<String> build(Path course, String formats) {
        return List.of(
                "build",
                course.toString(),
                "--out",
                work.resolve("packages").toString(),
                "--format",
                formats);
    }

    /** Both begin without a file to replace: who keeps it until the end pays for two in the cache of the system. */
    private Usage measureAnew(List<String> command) throws Exception {
        Files.deleteIfExists(work.resolve(MEDIA_OUT));
        return ChildProcess.measure(command);
    }

    private List<String> media(String how, Path media) {
        return List.of(
                java,
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                StoredMedia.class.getName(),
                how,
                media.toString(),
                work.resolve(MEDIA_OUT).toString());
    }

    private static List<Usage> runs(List<String> command) throws Exception {
        List<Usage> runs = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            runs.add(ChildProcess.measure(command));
        }
        return runs;
    }

    static void row(String what, List<Usage> runs) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f s | %.2f s | %.0f MiB |%n",
                what,
                Median.of(runs, Usage::cpu),
                Median.of(runs, Usage::wall),
                Median.of(runs, Usage::peak));
    }

    private static void say(String what, double ratio) {
        System.out.printf(Locale.ROOT, "| %s | %.2f | | |%n", what, ratio);
    }

    static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
