package no.kurspakker.export.page.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void textAndAttributeValuesAreEscaped() {
        Html html = new Html().element("p", "<b> & \"c\"", "title", "\"><script>\n'");

        assertThat(html.done().html())
                .isEqualTo("<p title=\"&quot;&gt;&lt;script&gt; '\">&lt;b&gt; &amp; \"c\"</p>");
    }

    @Test
    void elementsCloseInTheOrderTheyWereOpened() {
        Html html =
                new Html().open("ul").open("li").text("a").close().empty("br").close();

        assertThat(html.done().html()).isEqualTo("<ul><li>a</li><br/></ul>");
    }

    @Test
    void elementLeftOpenIsAMistakeOfOurs() {
        Html html = new Html().open("p");

        assertThatThrownBy(html::done)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[p]");
    }

    @Test
    void charactersOutsideTheBasicPlaneStayWhole() {
        assertThat(new Html().text("tre 🌲").done().html()).isEqualTo("tre 🌲");
    }
}
