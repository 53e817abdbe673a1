package no.kurspakker.portal.launch;

import java.util.List;
import java.util.Optional;
import no.kurspakker.portal.store.NewStatement;
import no.kurspakker.portal.store.StatementBatch;
import no.kurspakker.portal.store.StatementStore;
import no.kurspakker.tracking.check.Fault;
import no.kurspakker.tracking.check.StatementValidator;
import no.kurspakker.tracking.statement.XapiVersion;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import no.kurspakker.tracking.value.JsonString;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts statements into the LRS of this portal, in its own name. One that is there already, from another way or an
 * earlier try, stays as it is.
 */
public final class StoreOutlet implements StatementOutlet {

    private static final Logger LOG = LoggerFactory.getLogger(StoreOutlet.class);
    private static final StatementValidator VALIDATOR = new StatementValidator(XapiVersion.V1_0_3);
    private static final JsonObject AUTHORITY = new JsonObjectBuilder()
            .put("objectType", "Agent")
            .put(
                    "account",
                    new JsonObjectBuilder()
                            .put("homePage", "https://kurspakker.no/portal/keys")
                            .put("name", "launch")
                            .build())
            .build();

    private final StatementStore store;

    /** {@return whether {@code statement} is one that the portal has made itself} */
    static boolean isOwn(JsonObject statement) {
        return statement.get("authority").equals(Optional.of(AUTHORITY));
    }

    public StoreOutlet(StatementStore store) {
        this.store = store;
    }

    @Override
    public void append(List<JsonObject> statements) {
        for (JsonObject statement : statements) {
            JsonObject whole =
                    statement.with("version", new JsonString("1.0.0")).with("authority", AUTHORITY);
            List<Fault> faults = VALIDATOR.validate(whole);
            if (faults.isEmpty()) {
                // A conflict says that the once-only event is there: one event, one statement.
                store.append(
                        new StatementBatch(List.of(NewStatement.of(whole, List.of())), List.of()));
            } else {
                LOG.warn("a package has led to a statement that is none: {}", faults.get(0));
            }
        }
    }
}
