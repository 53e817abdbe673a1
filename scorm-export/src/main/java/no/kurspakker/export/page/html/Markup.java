package no.kurspakker.export.page.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/**
 * HTML that {@link Html} or a template made: everything in it is escaped already.
 *
 * @param html goes into a page as it is
 */
public record Markup(String html) implements Content {

    public static final Markup NONE = new Markup("");

    @Override
    public boolean isEmptyContent() {
        return html.isEmpty();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(html);
    }
}
