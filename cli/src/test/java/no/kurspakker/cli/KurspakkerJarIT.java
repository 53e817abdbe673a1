package no.kurspakker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar and its launcher as people run them: in a process of their own. */
class KurspakkerJarIT {

    private static final Path JAR = Path.of("target/kurspakker.jar");
    private static final Path LAUNCHER = Path.of("../kurspakker");

    @TempDir
    Path folder;

    @Test
    void newAndBuildGoAllTheWay() throws Exception {
        assertThat(jar("new", "kurs").status()).isZero();
        assertThat(jar("check", "kurs").status()).isZero();

        Shell built = jar("build", "kurs", "--out", "pakker");

        assertThat(built.err()).isEmpty();
        assertThat(built.status()).isZero();
        assertThat(folder.resolve("pakker/kurset-mitt-1.0.0-scorm12.zip")).isNotEmptyFile();
    }

    @Test
    void courseIsPrintedWithTheFontsAndPicturesOfTheJarAlone() throws Exception {
        jar("new", "kurs", "--lang", "nn");

        Shell printed = jar("build", "kurs", "--out", "papir", "--format", "print");

        assertThat(printed.err()).isEmpty();
        assertThat(printed.status()).isZero();
        Path printout = folder.resolve("papir/kurset-mitt-1.0.0-print");
        assertThat(start(printout.resolve("kurset.pdf"))).isEqualTo("%PDF-");
        assertThat(start(printout.resolve("gruppeoppgaver.pdf"))).isEqualTo("%PDF-");
        try (Stream<Path> files = Files.list(printout)) {
            assertThat(files.filter(file -> file.toString().endsWith(".html"))).hasSize(2);
        }
    }

    private static String start(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).substring(0, 5);
    }

    @Test
    void updateIsHeldAgainstThePackageThatLearnersHave() throws Exception {
        jar("new", "kurs", "--lang", "en");
        jar("build", "kurs", "--out", "old", "--format", "cmi5");
        Path chapter = folder.resolve("kurs/chapters/02-think-for-yourself.md");
        String text = Files.readString(chapter);
        Files.writeString(chapter, text.replaceFirst("id: think-for-yourself", "id: think-again"));
        String old = "old/my-course-1.0.0-cmi5.zip";

        Shell stopped = jar("build", "kurs", "--out", "next", "--against", old, "--strict");

        assertThat(stopped.status()).isOne();
        assertThat(stopped.err()).contains("DIF-004", "0 errors, 1 warning");
        assertThat(folder.resolve("next")).doesNotExist();
        assertThat(jar("diff", old, "kurs").out()).contains("cmi5: registrations under way");
        assertThat(jar("inspect", old).out()).contains("0 errors, 0 warnings");
    }

    @Test
    void exitStatusTellsWhoErred() throws Exception {
        jar("new", "kurs");
        Files.delete(folder.resolve("kurs/welcome.md"));
        Files.writeString(folder.resolve("file"), "in the way");
        jar("new", "whole");

        assertThat(jar("check", "whole").status()).isEqualTo(0);
        assertThat(jar("check", "kurs").status()).isEqualTo(1);
        assertThat(jar("chekc", "kurs").status()).isEqualTo(2);
        assertThat(jar("build", "whole", "--out", "file/pakker").status()).isEqualTo(3);
    }

    @Test
    void outputIsUtf8WhateverTheLocale() throws Exception {
        assertThat(jar("biuld", "--lang", "nb").err()).contains("«biuld»");
    }

    @Test
    void launcherPassesOnArgumentsAndStatus() throws Exception {
        Shell made = run(List.of(LAUNCHER.toAbsolutePath().toString(), "new", "mitt kurs"));
        Shell wrong = run(List.of(LAUNCHER.toAbsolutePath().toString(), "chekc", "mitt kurs"));

        assertThat(made.err()).isEmpty();
        assertThat(made.status()).isZero();
        assertThat(folder.resolve("mitt kurs/course.yaml")).exists();
        assertThat(wrong.status()).isEqualTo(2);
    }

    @Test
    void jarHoldsNoFileTwiceAndOneLicence() throws IOException {
        List<String> names = new ArrayList<>();
        try (JarFile jar = new JarFile(JAR.toFile())) {
            jar.stream().map(JarEntry::getName).forEach(names::add);
        }
        Set<String> licences = new TreeSet<>(names.stream()
                .filter(name -> name.startsWith("META-INF/LICENSE"))
                .toList());

        assertThat(names).doesNotHaveDuplicates();
        assertThat(licences).isNotEmpty();
    }

    private Shell jar(String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR.toAbsolutePath().toString()));
        command.addAll(List.of(args));
        return run(command);
    }

    private Shell run(List<String> command) throws Exception {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C");
        int status = builder.start().waitFor();
        return new Shell(status, text(out), text(err));
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
