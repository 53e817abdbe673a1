package no.kurspakker.export.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import no.kurspakker.export.page.html.Markup;

/** The templates, which the build has made into classes of this package. */
final class Templates {

    private static final int USUAL_ARTICLE = 1 << 14;

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null,
            ContentType.Html,
            Templates.class.getClassLoader(),
            Templates.class.getPackageName());

    Markup article(ArticleView view) {
        return render("article.jte", view);
    }

    Markup document(DocumentView view) {
        return render("document.jte", view);
    }

    private Markup render(String template, Record view) {
        StringOutput out = new StringOutput(USUAL_ARTICLE);
        engine.render(template, view, out);
        return new Markup(out.toString());
    }
}
