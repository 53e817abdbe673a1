package no.kurspakker.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class PortalTest {

    @Test
    void unknownPathIsNotFound() throws Exception {
        try (Portal portal = Portal.start(0)) {
            URI unknown = URI.create("http://127.0.0.1:" + portal.port() + "/nothing-here");
            int status = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(unknown).build(), BodyHandlers.discarding())
                    .statusCode();

            assertThat(status).isEqualTo(404);
        }
    }
}
