package no.kurspakker.portal.preview;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import no.kurspakker.export.format.PackageFormat;
import no.kurspakker.portal.ServerLimits;
import no.kurspakker.portal.page.Words;

/** The hosts of a preview, and what stands behind them. Safe for use by several threads. */
final class PreviewWeb implements AutoCloseable {

    private static final int MISDIRECTED = 421;
    private static final int NOT_FOUND = 404;

    private final EventStream events;
    private final Desk desk;
    private final PreviewLrs lrs;
    private final PreviewHosts hosts;
    private final StageRoutes stage;
    private final PanelRoutes panel;
    private final AtomicInteger port = new AtomicInteger();

    private PreviewWeb(PreviewSettings settings, EventStream events, PreviewLrs lrs) {
        this.events = events;
        this.lrs = lrs;
        hosts = new PreviewHosts(settings.course(), PackageFormat.usual());
        StateJson json =
                new StateJson(settings.locale(), format -> hosts.contentOrigin(format, port.get()));
        desk = new Desk(settings.course(), (build, now) -> {
            events.tell("state", json.of(now));
            settings.told().accept(build);
        });
        stage = new StageRoutes(desk, lrs, hosts);
        Words words = Words.in(settings.locale().getLanguage());
        panel = new PanelRoutes(desk, stage, events, words, () -> json.of(desk.now()));
    }

    /** @throws IOException if there is no room for the LRS */
    static PreviewWeb open(PreviewSettings settings) throws IOException {
        EventStream events = new EventStream();
        try {
            return new PreviewWeb(settings, events, PreviewLrs.open(settings, events));
        } catch (IOException | RuntimeException failure) {
            events.close();
            throw failure;
        }
    }

    Desk desk() {
        return desk;
    }

    void listensOn(int actual) {
        port.set(actual);
    }

    void add(JavalinConfig config, int asked) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        ServerLimits.onLoopback(config, asked);
        config.routes.before(this::gate);
        lrs.add(config);
        config.routes.get("/-/events", panel::answer);
        config.routes.get("/<path>", context -> context.status(NOT_FOUND));
    }

    /** Each host has its own answers; the LRS is on those of content. */
    private void gate(Context context) throws Exception {
        Optional<PackageFormat> format = hosts.format(context);
        boolean isForLrs = PreviewLrs.isFor(context);
        if (format.isPresent()) {
            content(context, format.get(), isForLrs);
        } else if (PreviewHosts.isPanel(context) && !isForLrs) {
            if (context.path().equals("/-/events")) {
                return;
            }
            panel.answer(context);
            context.skipRemainingHandlers();
        } else if (PreviewHosts.isTyped(context)) {
            context.redirect(PreviewHosts.panelOrigin(PreviewHosts.port(context)) + "/");
            context.skipRemainingHandlers();
        } else {
            context.status(MISDIRECTED);
            context.skipRemainingHandlers();
        }
    }

    private void content(Context context, PackageFormat format, boolean isForLrs)
            throws IOException {
        if (!NetworkGate.passes(context, desk.now().choice().network())) {
            if (isForLrs) {
                lrs.tellLost(context);
            }
            context.skipRemainingHandlers();
        } else if (!isForLrs) {
            stage.answer(context, format);
            context.skipRemainingHandlers();
        }
    }

    @Override
    public void close() {
        events.close();
        desk.close();
        lrs.close();
    }
}
