package no.kurspakker.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import no.kurspakker.export.Bytes;
import no.kurspakker.export.Content;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileAnswerTest {

    private static final Content TEN = Bytes.of("0123456789");

    private static final Javalin SERVER = Javalin.create(config -> {
        config.routes.get("/ten.MP4", context -> FileAnswer.write(context, TEN, "ten.MP4"));
        config.routes.head("/ten.MP4", context -> FileAnswer.write(context, TEN, "ten.MP4"));
        config.routes.get(
                "/none.txt", context -> FileAnswer.write(context, Bytes.of(""), "none.txt"));
    });

    @BeforeAll
    static void start() {
        SERVER.start("127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    private static HttpResponse<String> send(String method, String path, String... headers)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + SERVER.port() + path))
                .method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void fileIsSentWholeWithItsTypeAndLength() throws Exception {
        HttpResponse<String> answer = send("GET", "/ten.MP4");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("0123456789");
        assertThat(answer.headers().map())
                .containsEntry("content-type", List.of("video/mp4"))
                .containsEntry("content-length", List.of("10"))
                .containsEntry("accept-ranges", List.of("bytes"));
    }

    @Test
    void headSaysTheLengthAndKnowsNoParts() throws Exception {
        HttpResponse<String> answer = send("HEAD", "/ten.MP4", "Range", "bytes=2-4");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-length")).contains("10");
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-3, 0123, 0-3",
        "bytes=2-2, 2, 2-2",
        "bytes=7-, 789, 7-9",
        "bytes=8-99, 89, 8-9",
        "bytes=0-99999999999999999999999999, 0123456789, 0-9",
        "bytes=-4, 6789, 6-9",
        "bytes=-400, 0123456789, 0-9",
        "BYTES=9-9, 9, 9-9"
    })
    void partIsSent(String range, String part, String place) throws Exception {
        HttpResponse<String> answer = send("GET", "/ten.MP4", "Range", range);

        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.body()).isEqualTo(part);
        assertThat(answer.headers().firstValue("content-range")).contains("bytes " + place + "/10");
        assertThat(answer.headers().firstValueAsLong("content-length")).hasValue(part.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=10-20", "bytes=99999999999999999999-", "bytes=-0"})
    void partPastTheEndIsRefusedWithTheLength(String range) throws Exception {
        HttpResponse<String> answer = send("GET", "/ten.MP4", "Range", range);

        assertThat(answer.statusCode()).isEqualTo(416);
        assertThat(answer.headers().firstValue("content-range")).contains("bytes */10");
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "bytes",
                "bytes=",
                "bytes=-",
                "bytes=5-2",
                "bytes=a-b",
                "bytes=0-1,4-5",
                "bytes=-1-2",
                "lines=0-1"
            })
    void rangeThatIsNoneIsPassedOver(String range) throws Exception {
        HttpResponse<String> answer = send("GET", "/ten.MP4", "Range", range);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("0123456789");
    }

    @Test
    void partOfAnEarlierFileIsNotContinued() throws Exception {
        HttpResponse<String> answer =
                send("GET", "/ten.MP4", "Range", "bytes=3-", "If-Range", "\"earlier\"");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("0123456789");
    }

    @Test
    void emptyFileIsSentAndHasNoParts() throws Exception {
        assertThat(send("GET", "/none.txt").statusCode()).isEqualTo(200);
        assertThat(send("GET", "/none.txt", "Range", "bytes=0-").statusCode()).isEqualTo(416);
    }
}
