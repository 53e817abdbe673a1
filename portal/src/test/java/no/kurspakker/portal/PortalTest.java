package no.kurspakker.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.kurspakker.portal.store.SqliteFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortalTest {

    @TempDir
    private Path data;

    @Test
    void unknownPathIsNotFound() throws Exception {
        try (Portal portal = Portal.start(settings(0))) {
            assertThat(get(portal, "nothing-here").statusCode()).isEqualTo(404);
            assertThat(get(portal, "xapi/nothing-here").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void anybodyMayAskWhichVersionsAreSpoken() throws Exception {
        try (Portal portal = Portal.start(settings(0))) {
            HttpResponse<String> about = get(portal, "xapi/about");

            assertThat(about.statusCode()).isEqualTo(200);
            assertThat(about.body()).contains("\"1.0.3\"", "\"2.0.0\"");
            assertThat(about.headers().allValues("Date")).hasSize(1);
        }
    }

    @Test
    void portInUseIsNamed() throws Exception {
        try (Portal portal = Portal.start(settings(0))) {
            assertThatThrownBy(() -> Portal.start(settings(portal.port())))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(String.valueOf(portal.port()));
        }
    }

    @Test
    void networkIsRefusedWithoutTlsOrProxy() {
        assertThatThrownBy(
                        () -> new PortalNetwork("0.0.0.0", 0, Optional.empty(), false, List.of()))
                .hasMessageContaining("without TLS");
    }

    private PortalSettings settings(int port) {
        return PortalSettings.onLoopback(
                new SqliteFolder(data), port, Clock.systemUTC(), new SecureRandom());
    }

    private static HttpResponse<String> get(Portal portal, String path) throws Exception {
        URI address = portal.address().resolve(path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
