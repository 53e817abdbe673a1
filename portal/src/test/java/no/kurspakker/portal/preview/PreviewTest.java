package no.kurspakker.portal.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonBoolean;
import no.kurspakker.tracking.value.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {

    private static final Path VALVES = Path.of("src/test/courses/valves");
    private static final Pattern LAUNCH = Pattern.compile("id=\"launch\">(.*?)</script>");

    @TempDir
    private Path folder;

    private Path chapter;
    private OpenPanel panel;

    @BeforeEach
    void aPreviewOfACourse() throws IOException {
        Files.createDirectory(folder.resolve("chapters"));
        for (String file :
                new String[] {"course.yaml", "chapters/01-open.md", "chapters/02-close.md"}) {
            Files.copy(VALVES.resolve(file), folder.resolve(file));
        }
        chapter = folder.resolve("chapters/01-open.md");
        panel = new OpenPanel(folder);
    }

    @AfterEach
    void end() {
        panel.close();
    }

    @Test
    void aCourseIsBuiltAndShownOnAHostOfItsOwn() throws Exception {
        JsonObject state = panel.built(1);

        String play = state.string("play").orElseThrow();
        assertThat(URI.create(play).getHost()).matches("[0-9a-f]{32}\\.localhost");
        assertThat(data(play).string("content")).contains("/content/index.html");
        assertThat(content(play).body()).contains("To the left.");
        assertThat(panel.get(panel.origin() + "/").body()).contains("id=\"preview-stage\"");
        assertThat(panel.get(panel.origin() + "/content/index.html").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSavedFileIsShown() throws Exception {
        String before = panel.built(1).string("play").orElseThrow();

        save("To the left.", "To the left, slowly.");

        JsonObject state = panel.built(2);
        assertThat(state.string("play").orElseThrow()).isNotEqualTo(before);
        assertThat(content(before).body()).contains("To the left, slowly.");
        assertThat(data(before).get("staysInPlace")).contains(JsonBoolean.TRUE);
    }

    @Test
    void aMistakeIsToldByFileAndLineAndTheLastGoodBuildStays() throws Exception {
        JsonObject before = panel.built(1);

        save("To the left.", "To the left.\n\n:::nothing\nx\n:::");

        JsonObject state = panel.built(2);
        JsonObject problem = (JsonObject)
                ((JsonArray) state.get("problems").orElseThrow()).items().get(0);
        assertThat(problem.string("file")).contains("chapters/01-open.md");
        assertThat(OpenPanel.number(problem, "line")).isEqualTo(9);
        assertThat(problem.string("what").orElseThrow()).contains("nothing");
        assertThat(state.get("isOlder")).contains(JsonBoolean.TRUE);
        assertThat(state.string("play")).isEqualTo(before.string("play"));
        assertThat(content(before.string("play").orElseThrow()).body()).contains("To the left.");
    }

    @Test
    void whatALearnerDidIsThereAfterTheRebuild() throws Exception {
        String play = panel.built(1).string("play").orElseThrow();
        int visit = OpenPanel.number(data(play), "visit");

        assertThat(commit(play, visit, "cmi.suspend_data", "k1;").body()).isEqualTo("true");
        save("left", "right");
        panel.built(2);

        assertThat(values(play).string("cmi.suspend_data")).contains("k1;");
        panel.order("/-/again", "{\"anew\": true}");
        assertThat(values(play).string("cmi.suspend_data")).isEmpty();
    }

    @Test
    void theStandardsLimitHoldsWhereThePlatformIsStrict() throws Exception {
        String play = panel.built(1).string("play").orElseThrow();
        assertThat(OpenPanel.number(data(play), "suspendLimit")).isEqualTo(64_000);

        panel.order("/-/settings", "{\"profile\": \"strict\"}");

        assertThat(OpenPanel.number(data(play), "suspendLimit")).isEqualTo(4_096);
        assertThat(data(play).get("staysInPlace")).contains(JsonBoolean.FALSE);
    }

    @Test
    void aUnitOfCmi5IsLaunchedAndWhatItSaysIsTold() throws Exception {
        panel.built(1);
        panel.order("/-/settings", "{\"profile\": \"cmi5\"}");
        JsonObject state = panel.built(2);
        assertThat(((JsonArray) state.get("units").orElseThrow()).items()).hasSize(2);

        URI content = URI.create(
                data(state.string("play").orElseThrow()).string("content").orElseThrow());
        Map<String, String> launch = parameters(content);
        assertThat(panel.next("statement", said -> true).get("isOfPlatform"))
                .contains(JsonBoolean.TRUE);
        JsonObject fetched = (JsonObject)
                JsonReader.read(panel.post(launch.getOrDefault("fetch", ""), "").body());
        String[] headers = {
            "Authorization", "Basic " + fetched.string("auth-token").orElseThrow(),
            "X-Experience-API-Version", "1.0.3",
            "Content-Type", "application/json"
        };
        String statement = """
                {"actor": %s, "verb": {"id": "http://adlnet.gov/expapi/verbs/%s"},
                 "object": {"id": "%s"}, "context": {"registration": "%s", "contextActivities":
                  {"category": [{"id": "https://w3id.org/xapi/cmi5/context/categories/cmi5"}]}}}
                """.formatted(
                        launch.get("actor"),
                        "initialized",
                        launch.get("activityId"),
                        launch.get("registration"));
        panel.post(launch.get("endpoint") + "statements", statement, headers);
        panel.post(
                launch.get("endpoint") + "statements",
                statement.replace("\"object\"", "\"objekt\""),
                headers);

        JsonObject told = panel.next("statement", said -> true);
        assertThat(told.get("isOfPlatform")).contains(JsonBoolean.FALSE);
        assertThat(told.get("objections").orElseThrow().toString()).contains("9.6.3.1");
        JsonObject refused =
                panel.next("request", request -> OpenPanel.number(request, "status") == 400);
        assertThat(refused.string("words").orElseThrow()).contains("obj");
    }

    @Test
    void aLostNetworkAnswersNothingUntilItIsBack() throws Exception {
        String play = panel.built(1).string("play").orElseThrow();
        int visit = OpenPanel.number(data(play), "visit");

        panel.order("/-/settings", "{\"network\": \"lost\"}");
        assertThatThrownBy(() -> commit(play, visit, "cmi.suspend_data", "lost"))
                .isInstanceOf(IOException.class);
        panel.order("/-/settings", "{\"network\": \"normal\"}");

        assertThat(values(play).string("cmi.suspend_data")).isEmpty();
    }

    @Test
    void onlyThePanelGivesOrdersAndOnlyKnownHostsAreAnswered() throws Exception {
        String play = panel.built(1).string("play").orElseThrow();
        String content = play.substring(0, play.indexOf("/-/"));
        String lost = "{\"network\": \"lost\"}";

        assertThat(panel.order("/-/settings", lost, content).statusCode()).isEqualTo(403);
        assertThat(panel.post(content + "/-/settings", lost, "Origin", content).statusCode())
                .isEqualTo(404);
        assertThat(panel.order("/-/settings", "{\"network\": \"odd\"}").statusCode())
                .isEqualTo(400);
        assertThat(panel.order("/-/settings", "no json").statusCode()).isEqualTo(400);
        int port = panel.address().getPort();
        assertThat(panel.get("http://example.org:" + port + "/").statusCode()).isEqualTo(421);
        assertThat(panel.get(panel.origin() + "/xapi/about").statusCode()).isEqualTo(421);
        assertThat(panel.get("http://localhost:" + port + "/").headers().firstValue("Location"))
                .contains(panel.origin() + "/");
        assertThat(panel.get(content + "/content/../course.yaml").statusCode()).isEqualTo(404);
    }

    private void save(String old, String text) throws IOException {
        Files.writeString(chapter, Files.readString(chapter).replace(old, text));
    }

    private JsonObject data(String play) throws IOException, InterruptedException {
        Matcher launch = LAUNCH.matcher(panel.get(play).body());
        assertThat(launch.find()).isTrue();
        return (JsonObject) JsonReader.read(launch.group(1));
    }

    private JsonObject values(String play) throws IOException, InterruptedException {
        return (JsonObject) data(play).get("values").orElseThrow();
    }

    private HttpResponse<String> content(String play) throws IOException, InterruptedException {
        return panel.get(URI.create(play).resolve("/content/index.html").toString());
    }

    private HttpResponse<String> commit(String play, int visit, String element, String value)
            throws IOException, InterruptedException {
        return panel.post(
                URI.create(play).resolve("/-/commits").toString(),
                "{\"visit\": %d, \"values\": {\"%s\": \"%s\"}}".formatted(visit, element, value));
    }

    private static Map<String, String> parameters(URI address) {
        return Arrays.stream(
                        Optional.ofNullable(address.getRawQuery()).orElse("").split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
