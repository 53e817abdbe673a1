package no.kurspakker.tracking.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartBodyTest {

    private static final AttachedFile NOTE = AttachedFile.ofText("å\r\n--b--\r\n");
    private static final byte[] JSON = "{}".getBytes(StandardCharsets.UTF_8);

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void bodyIsWrittenAsTheStandardHasIt() {
        String sum = NOTE.sha2();

        byte[] body = MultipartBody.write("line", JSON, List.of(NOTE));

        assertThat(new String(body, StandardCharsets.UTF_8))
                .isEqualTo("""
                --line
                Content-Type: application/json

                {}
                --line
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: binary
                X-Experience-API-Hash: %s

                å
                --b--

                --line--
                """.formatted(sum).replace("\n", "\r\n"));
    }

    @Test
    void boundaryStandsInNothingItSeparatesAndIsTheSameEveryTime() {
        String boundary = MultipartBody.boundary(JSON, List.of(NOTE));

        assertThat(boundary).hasSizeLessThanOrEqualTo(70).matches("[a-z0-9-]+");
        assertThat(MultipartBody.boundary(JSON, List.of(NOTE))).isEqualTo(boundary);
        assertThat(MultipartBody.boundary(JSON, List.of())).isNotEqualTo(boundary);
    }

    @Test
    void whatOthersWriteIsRead() {
        String body =
                "to be ignored\r\n--a b\r\nCONTENT-TYPE:application/json\r\n\r\n{}\r\n--a b  \r\n"
                        + "X-Experience-API-Hash: 12\r\n\r\n\r\n\r\n--a\r\n--a b--\r\nto be ignored";

        List<MultipartBody.Part> parts =
                MultipartBody.read("Multipart/Mixed; charset=x; boundary=\"a b\"", bytes(body));

        assertThat(parts).hasSize(2);
        assertThat(parts.get(0).header("content-type")).isEqualTo("application/json");
        assertThat(parts.get(0).content()).isEqualTo(bytes("{}"));
        assertThat(parts.get(1).header(MultipartBody.HASH)).isEqualTo("12");
        assertThat(parts.get(1).content()).isEqualTo(bytes("\r\n\r\n--a"));
    }

    @Test
    void everyByteComesBack() {
        byte[] all = new byte[512];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        byte[] body = MultipartBody.write(
                "line", JSON, List.of(new AttachedFile("application/octet-stream", all)));

        assertThat(MultipartBody.read("multipart/mixed; boundary=line", body)
                        .get(1)
                        .content())
                .isEqualTo(all);
    }

    @Test
    void bodyThatIsCutOffAnywhereIsNotTakenForWhole() {
        byte[] body = MultipartBody.write("line", JSON, List.of(NOTE));

        for (int length = 0; length < body.length - 4; length++) {
            byte[] cut = java.util.Arrays.copyOf(body, length);
            assertThatThrownBy(() -> MultipartBody.read("multipart/mixed; boundary=line", cut))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "multipart/mixed", "multipart/form-data; boundary=line"})
    void otherTypesAreRefused(String type) {
        assertThatThrownBy(() -> MultipartBody.read(type, bytes("--line--")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
