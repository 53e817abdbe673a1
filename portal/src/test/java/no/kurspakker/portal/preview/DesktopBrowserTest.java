package no.kurspakker.portal.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesktopBrowserTest {

    @ParameterizedTest
    @CsvSource({"Linux, xdg-open", "Mac OS X, open", "Windows 11, rundll32", "'', xdg-open"})
    void everySystemHasItsWayToOpenAddresses(String system, String program) {
        URI address = URI.create("http://127.0.0.1:8090/");

        assertThat(DesktopBrowser.command(address, system))
                .startsWith(program)
                .endsWith("http://127.0.0.1:8090/");
    }
}
