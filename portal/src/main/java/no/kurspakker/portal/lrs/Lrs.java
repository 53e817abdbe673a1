package no.kurspakker.portal.lrs;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.kurspakker.portal.key.Credential;
import no.kurspakker.portal.key.Credentials;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.DocumentKind;
import no.kurspakker.portal.store.DocumentStore;
import no.kurspakker.portal.store.Outage;
import no.kurspakker.portal.store.StatementRefusedException;
import no.kurspakker.portal.store.StatementStore;
import no.kurspakker.portal.store.WriteRefusedException;
import no.kurspakker.tracking.statement.XapiVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A learning record store: turns requests into answers. Safe for use by several threads. */
public final class Lrs implements Endpoint {

    /** Where it stands on the server. */
    public static final String PATH = "/xapi";

    private static final Logger LOG = LoggerFactory.getLogger(Lrs.class);
    private static final int UNAVAILABLE = 503;
    private static final int FAULT = 500;
    private static final Set<String> BODIES = Set.of("POST", "PUT", "DELETE");

    private final Authentication authentication;
    private final Versions versions = new Versions();
    private final LrsLimits limits;
    private final Cors cors;
    private final Map<String, LrsResource> resources;

    /** {@return an LRS that only programs ask} */
    public Lrs(Database database, Credentials credentials, LrsLimits limits, SecureRandom random) {
        this(database, new LrsAccess(credentials, List.of()), limits, random);
    }

    public Lrs(Database database, LrsAccess access, LrsLimits limits, SecureRandom random) {
        this.cors = Cors.of(access.origins());
        this.authentication = new Authentication(access.credentials());
        this.limits = limits;
        StatementStore statements = new StatementStore(database);
        DocumentStore documents = new DocumentStore(database);
        this.resources = Map.of(
                "/statements",
                new StatementsResource(statements, limits, random),
                "/activities/state",
                new DocumentsResource(DocumentKind.STATE, documents),
                "/activities/profile",
                new DocumentsResource(DocumentKind.ACTIVITY_PROFILE, documents),
                "/agents/profile",
                new DocumentsResource(DocumentKind.AGENT_PROFILE, documents),
                "/activities",
                new ActivitiesResource(statements),
                "/agents",
                new AgentsResource(statements));
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public int largestBody() {
        return limits.body();
    }

    @Override
    public Cors cors() {
        return cors;
    }

    @Override
    public LrsResponse answer(LrsRequest request) {
        LrsResponse response = guarded(() -> route(request));
        LrsResource resource = resources.get(request.path());
        if (resource != null && response.status() != UNAVAILABLE) {
            LrsResponse plain = response;
            response = guarded(() -> resource.decorate(plain));
        }
        XapiVersion version = guardedVersion(request);
        return response.with(Versions.HEADER, version.header());
    }

    private XapiVersion guardedVersion(LrsRequest request) {
        return versions.ofAnswer(request);
    }

    /** Gives an answer, or throws a refusal. */
    @FunctionalInterface
    interface Step {

        LrsResponse run();
    }

    /** {@return what {@code step} gives, or the answer to what it throws} */
    static LrsResponse guarded(Step step) {
        try {
            return step.run();
        } catch (LrsRefusal refusal) {
            LrsResponse response = LrsResponse.refusal(refusal.status(), refusal.what());
            return refusal.status() == LrsRefusal.UNAUTHORIZED
                    ? response.with("WWW-Authenticate", "Basic realm=\"xAPI\", charset=\"UTF-8\"")
                    : response;
        } catch (StatementRefusedException refused) {
            return LrsResponse.refusal(
                    LrsRefusal.BAD_REQUEST, String.valueOf(refused.getMessage()));
        } catch (WriteRefusedException refused) {
            return LrsResponse.refusal(LrsRefusal.CONFLICT, String.valueOf(refused.getMessage()));
        } catch (RuntimeException failure) {
            return Outage.isIn(failure) ? unavailable(failure) : fault(failure);
        }
    }

    private static LrsResponse unavailable(RuntimeException failure) {
        LOG.warn("the database refuses: {}", rootMessage(failure));
        return LrsResponse.refusal(UNAVAILABLE, "the database cannot be reached or is full")
                .with("Retry-After", "5");
    }

    private static LrsResponse fault(RuntimeException fault) {
        LOG.error("a request failed by a fault of the portal", fault);
        return LrsResponse.refusal(FAULT, "a fault of the portal, which its log tells of");
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }

    private LrsResponse route(LrsRequest original) {
        if (original.path().equals("/about")) {
            return AboutResource.answer(original);
        }
        LrsResource resource = Optional.ofNullable(resources.get(original.path()))
                .orElseThrow(() ->
                        new LrsRefusal(LrsRefusal.NOT_FOUND, "there is nothing at this address"));
        LrsRequest request = original;
        if (AlternateSyntax.isUsed(original)
                && Versions.named(original).orElse(XapiVersion.V1_0_3) == XapiVersion.V1_0_3) {
            request = AlternateSyntax.unfold(original);
        }
        Credential credential = authentication.of(request);
        XapiVersion version = Versions.of(request);
        versions.remember(credential.id(), version);
        if (request.body().length > limits.body() && BODIES.contains(request.method())) {
            throw new LrsRefusal(LrsRefusal.TOO_LARGE, "the body is too large");
        }
        return resource.answer(request, version, new Access(credential));
    }
}
