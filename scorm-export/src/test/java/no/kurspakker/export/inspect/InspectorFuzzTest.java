package no.kurspakker.export.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.kurspakker.export.archive.MemoryChannel;
import org.junit.jupiter.api.Test;

/**
 * Mutates right packages, by the byte of the zip and by the byte of the files in it. Without {@code -Dfuzz.inputs} a short run;
 * the seed of a run that fails is in its message.
 */
class InspectorFuzzTest {

    private static final int INPUTS = Integer.getInteger("fuzz.inputs", 3000);
    private static final long SEED = Long.getLong("fuzz.seed", 7);

    @Test
    void noInputMakesItFail() throws IOException {
        List<Map<String, byte[]>> right = List.of(
                Right.scorm12(), Right.scorm2004(), Right.tincan(), Right.cmi5(), Right.aicc());
        Random random = new Random(SEED);
        int findings = 0;
        for (int i = 0; i < INPUTS; i++) {
            Map<String, byte[]> files = right.get(random.nextInt(right.size()));
            byte[] zip = random.nextBoolean() ? outside(files, random) : inside(files, random);
            Inspection inspection = inspect(zip, i);
            findings += inspection.problems().size();
        }
        assertThat(findings).isPositive();
    }

    private static Inspection inspect(byte[] zip, int input) throws IOException {
        try {
            return PackageInspector.inspect(new MemoryChannel(zip), "fuzz.zip");
        } catch (RuntimeException | StackOverflowError failed) {
            throw new AssertionError("seed " + SEED + ", input " + input, failed);
        }
    }

    private static byte[] outside(Map<String, byte[]> files, Random random) {
        return mutated(RawZip.of(files).bytes(), random);
    }

    private static byte[] inside(Map<String, byte[]> files, Random random) {
        RawZip zip = new RawZip();
        List<String> names = new ArrayList<>(files.keySet());
        String chosen = names.get(random.nextInt(names.size()));
        files.forEach((name, bytes) -> zip.entries.add(
                new RawZip.Entry(name, name.equals(chosen) ? mutated(bytes, random) : bytes)));
        return zip.bytes();
    }

    private static byte[] mutated(byte[] original, Random random) {
        byte[] bytes = original.clone();
        for (int change = 1 + random.nextInt(8); change > 0 && bytes.length > 1; change--) {
            int at = random.nextInt(bytes.length);
            int other = random.nextInt(bytes.length);
            int length = Math.min(random.nextInt(40), bytes.length - Math.max(at, other));
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 ->
                    System.arraycopy(
                            original,
                            Math.min(at, original.length - 1),
                            bytes,
                            other,
                            Math.min(length, original.length - Math.min(at, original.length - 1)));
                case 3 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                default -> Arrays.fill(bytes, at, at + Math.max(0, length), (byte) 0xff);
            }
        }
        return bytes;
    }
}
