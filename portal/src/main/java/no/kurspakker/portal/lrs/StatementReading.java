package no.kurspakker.portal.lrs;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import no.kurspakker.portal.store.ActorKey;
import no.kurspakker.portal.store.FoundStatement;
import no.kurspakker.portal.store.Key;
import no.kurspakker.portal.store.Micros;
import no.kurspakker.portal.store.Ref;
import no.kurspakker.portal.store.RefKind;
import no.kurspakker.portal.store.StatementRows;
import no.kurspakker.portal.store.StatementSearch;
import no.kurspakker.portal.store.StatementStore;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.statement.XapiVersion;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonString;

/** GET of the statements resource (1.0.3, Part Three 2.1.3). */
final class StatementReading {

    private static final int PAGE = 100;
    private static final Set<String> SINGLE =
            Set.of("statementId", "voidedStatementId", "format", "attachments");
    private static final Set<String> MANY = Set.of(
            "agent",
            "verb",
            "activity",
            "registration",
            "related_activities",
            "related_agents",
            "since",
            "until",
            "limit",
            "format",
            "attachments",
            "ascending",
            "cursor");

    private final StatementStore store;
    private final LrsRequest request;
    private final XapiVersion version;
    private final Access access;
    private final Parameters parameters;

    StatementReading(StatementStore store, LrsRequest request, XapiVersion version, Access access) {
        this.store = store;
        this.request = request;
        this.version = version;
        this.access = access;
        this.parameters = Parameters.parse(request.query());
    }

    LrsResponse answer() {
        List<Ref> visible = access.toRead();
        boolean isSingle = parameters.has("statementId") || parameters.has("voidedStatementId");
        parameters.allow(isSingle ? SINGLE : MANY);
        StatementFormat format = StatementFormat.parse(parameters.get("format").orElse("exact"));
        boolean hasAttachments = parameters.flag("attachments");
        Answer answer = isSingle ? single(visible, format) : page(visible, format);
        LrsResponse response = hasAttachments ? multipart(answer) : LrsResponse.json(answer.json());
        return answer.modified()
                .map(time -> response.with("Last-Modified", time))
                .orElse(response);
    }

    /** What is sent: the JSON, and the statements in it whose attachments go along. */
    private record Answer(
            String json, List<FoundStatement> statements, Optional<String> modified) {}

    private Answer single(List<Ref> visible, StatementFormat format) {
        if (parameters.has("statementId") && parameters.has("voidedStatementId")) {
            throw LrsRefusal.bad("parameters statementId and voidedStatementId exclude each other");
        }
        boolean isVoided = parameters.has("voidedStatementId");
        UUID id =
                parameters.uuid(isVoided ? "voidedStatementId" : "statementId").orElseThrow();
        FoundStatement found = store.byId(id, isVoided, visible)
                .orElseThrow(() -> new LrsRefusal(
                        LrsRefusal.NOT_FOUND, "there is no statement " + id + " to be read"));
        String modified = DateTimeFormatter.RFC_1123_DATE_TIME
                .withLocale(Locale.ROOT)
                .format(Micros.instant(found.seq()).atOffset(ZoneOffset.UTC));
        return new Answer(shaper(format).text(found), List.of(found), Optional.of(modified));
    }

    private Answer page(List<Ref> visible, StatementFormat format) {
        StatementRows rows = store.find(search(visible));
        Shaper shaper = shaper(format);
        StringJoiner statements = new StringJoiner(",", "{\"statements\":[", "],\"more\":");
        rows.statements().forEach(found -> statements.add(shaper.text(found)));
        String more = rows.next().map(this::more).orElse("");
        return new Answer(
                statements + JsonWriter.text(new JsonString(more)) + "}",
                rows.statements(),
                Optional.empty());
    }

    private StatementSearch search(List<Ref> visible) {
        boolean isAscending = parameters.flag("ascending");
        StatementSearch search = new StatementSearch(
                refs(visible),
                parameters.time("since").map(Micros::of),
                parameters.time("until").map(Micros::of),
                isAscending,
                limit());
        return cursor().map(search::behind).orElse(search);
    }

    private List<Ref> refs(List<Ref> visible) {
        List<Ref> refs = new ArrayList<>(visible);
        boolean isRelatedAgents = parameters.flag("related_agents");
        boolean isRelatedActivities = parameters.flag("related_activities");
        parameters.get("agent").ifPresent(text -> {
            String key = ActorKey.of(Bodies.agent(text, version))
                    .orElseThrow(() -> LrsRefusal.bad(
                            "parameter agent: an anonymous group cannot be looked for"));
            refs.add(Ref.of(isRelatedAgents ? RefKind.AGENT_RELATED : RefKind.AGENT, key));
        });
        parameters.iri("verb").ifPresent(verb -> refs.add(Ref.of(RefKind.VERB, verb)));
        parameters
                .iri("activity")
                .ifPresent(activity -> refs.add(Ref.of(
                        isRelatedActivities ? RefKind.ACTIVITY_RELATED : RefKind.ACTIVITY,
                        activity)));
        parameters
                .uuid("registration")
                .ifPresent(id -> refs.add(new Ref(RefKind.REGISTRATION, Key.of(id))));
        return refs;
    }

    private int limit() {
        String text = parameters.get("limit").orElse("0");
        if (!text.matches("\\d{1,9}")) {
            throw LrsRefusal.bad("parameter limit: " + Parameters.quote(text)
                    + " is not a whole number from 0 on");
        }
        int limit = Integer.parseInt(text);
        return limit == 0 ? PAGE : Math.min(limit, StatementSearch.LARGEST_PAGE);
    }

    private Optional<Long> cursor() {
        return parameters.get("cursor").map(text -> {
            if (!text.matches("[0-9a-f]{1,15}")) {
                throw LrsRefusal.bad("parameter cursor: is not of this LRS");
            }
            return Long.parseLong(text, 16);
        });
    }

    private String more(long seq) {
        StringJoiner query = new StringJoiner("&", Lrs.PATH + "/statements?", "");
        parameters.all().forEach((name, value) -> {
            if (!name.equals("cursor")) {
                query.add(name + '=' + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return query.add("cursor=" + Long.toHexString(seq)).toString();
    }

    private Shaper shaper(StatementFormat format) {
        return switch (format) {
            case EXACT ->
                version == XapiVersion.V1_0_3 ? StatementReading::downgraded : FoundStatement::text;
            case IDS -> shaped(new StatementShape(new StatementShape.IdsOnly()));
            case CANONICAL ->
                shaped(new StatementShape(new StatementShape.Canonical(
                        Languages.of(request), new ActivityDefinitions(store))));
        };
    }

    /** Makes the text that is sent. */
    @FunctionalInterface
    private interface Shaper {

        String text(FoundStatement found);
    }

    private Shaper shaped(StatementShape shape) {
        boolean isOld = version == XapiVersion.V1_0_3;
        return found -> JsonWriter.text(shape.statement(
                (JsonObject) JsonReader.read(isOld ? downgraded(found) : found.text())));
    }

    /** A reader of 1.0.3 knows neither contextAgents nor contextGroups; most statements have none. */
    private static String downgraded(FoundStatement found) {
        if (!found.text().contains("\"contextAgents\"")
                && !found.text().contains("\"contextGroups\"")) {
            return found.text();
        }
        JsonObject statement = (JsonObject) JsonReader.read(found.text());
        return JsonWriter.text(withoutNew(statement));
    }

    private static JsonObject withoutNew(JsonObject statement) {
        JsonObject changed = statement;
        if (statement.get("context").orElse(JsonObject.EMPTY) instanceof JsonObject context
                && !context.isEmpty()) {
            changed = changed.with(
                    "context", context.without("contextAgents").without("contextGroups"));
        }
        boolean hasSub = statement.get("object").orElse(JsonObject.EMPTY) instanceof JsonObject sub
                && sub.string("objectType").filter("SubStatement"::equals).isPresent();
        return hasSub
                ? changed.with("object", withoutNew((JsonObject)
                        statement.get("object").orElseThrow()))
                : changed;
    }

    private LrsResponse multipart(Answer answer) {
        Set<String> sums = new LinkedHashSet<>();
        for (FoundStatement found : answer.statements()) {
            Attachments.listed((JsonObject) JsonReader.read(found.text()))
                    .forEach(listed -> listed.string("sha2")
                            .ifPresent(sum -> sums.add(sum.toLowerCase(Locale.ROOT))));
        }
        MultipartWriter writer = new MultipartWriter();
        writer.json(answer.json());
        ByteArrayOutputStream out = writer.bytes();
        for (String sum : sums) {
            store.attachment(sum).ifPresent(writer::attachment);
        }
        writer.end();
        return new LrsResponse(
                LrsResponse.OK,
                java.util.Map.of("Content-Type", writer.contentType()),
                out.toByteArray());
    }
}
