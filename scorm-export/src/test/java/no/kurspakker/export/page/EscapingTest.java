package no.kurspakker.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import no.kurspakker.course.Course;
import org.junit.jupiter.api.Test;

class EscapingTest {

    private static final String HOSTILE = "</title><script>alert(\"1\")</script>'&amp; <!--";

    private static String index() throws IOException {
        Course course = Pages.course(HOSTILE, Pages.chapter("one", HOSTILE, HOSTILE));
        return Pages.text(Pages.of(course).embedded(), "index.html");
    }

    @Test
    void titlesAndTextAreTextAndNeverElements() throws IOException {
        assertThat(index())
                .doesNotContain("<script>", "alert(\"1\")</script>", "<!--")
                .contains("&lt;/title&gt;&lt;script&gt;alert(\"1\")&lt;/script&gt;'&amp;amp; ");
    }

    @Test
    void courseDataCannotEndItsScriptElement() throws IOException {
        String index = index();
        String data = index.substring(index.indexOf("id=\"course-data\">"));

        assertThat(data.indexOf("</script>")).isEqualTo(data.lastIndexOf("</script>"));
        assertThat(data)
                .contains("\\u003C/title\\u003E\\u003Cscript\\u003Ealert(\\\"1\\\")")
                .contains("\\u0026amp; \\u003C!--");
    }

    @Test
    void charactersThatNoDocumentMayHoldAreReplaced() throws IOException {
        Course course = Pages.course("A", Pages.chapter("one", "One", "bell \u0007 and tab\t."));

        assertThat(Pages.text(Pages.of(course).embedded(), "index.html"))
                .contains("bell \uFFFD and tab\t.");
    }
}
