package no.kurspakker.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.portal.MovedClock;
import no.kurspakker.portal.StoreBench;
import no.kurspakker.portal.key.PortalSecret;
import no.kurspakker.portal.store.DatabaseLocation;
import no.kurspakker.portal.store.DocumentKind;
import no.kurspakker.portal.store.DocumentPlace;
import no.kurspakker.portal.store.StoredDocument;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.value.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is owed to a person who is to be forgotten, whichever database it is. */
abstract class ForgettingContract {

    private static final String COURSE = "https://example.org/courses/valves";
    private static final String OTHER = "https://example.org/courses/pumps";
    private static final JsonObject KARI =
            (JsonObject) JsonReader.read("{\"mbox\":\"mailto:kari@example.org\"}");

    private final MovedClock clock = new MovedClock(Instant.parse("2026-01-31T12:00:00Z"));
    private StoreBench bench;
    private Forgetting forgetting;

    abstract DatabaseLocation location() throws Exception;

    @BeforeEach
    void open() throws Exception {
        bench = new StoreBench(location(), clock);
        SecureRandom random = new SecureRandom();
        forgetting =
                new Forgetting(bench.database, PortalSecret.of(bench.database, random), random);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void deletedPersonIsNowhereAndOthersStay() {
        UUID hers = bench.add(StoreBench.statement("kari", COURSE + "/chapters/stem"));
        UUID his = bench.add(StoreBench.statement("ola", COURSE + "/chapters/stem"));
        UUID taught = bench.add(StoreBench.statement("ola", COURSE)
                .replace("\"verb\"", instructor("kari") + ",\"verb\""));
        UUID liked = bench.add(StoreBench.pointing("ola", hers));
        document("kari", COURSE);
        document("ola", COURSE);

        Forgotten done = forgetting.forget(KARI, ForgetMode.DELETE, "tester");

        assertThat(done).isEqualTo(new Forgotten(1, 1, 1));
        assertThat(bench.dump()).doesNotContain("kari").contains("ola");
        assertThat(bench.found(StoreBench.ref("kari"))).isEmpty();
        assertThat(bench.found(StoreBench.ref("ola")))
                .containsExactlyInAnyOrder(his, taught, liked);
        assertThat(bench.found(StoreBench.activity(COURSE + "/chapters/stem")))
                .containsExactly(his);
        assertThat(bench.statements.names("mbox mailto:kari@example.org")).isEmpty();
        assertThat(bench.documents.ids(place("kari", COURSE), Long.MIN_VALUE)).isEmpty();
        assertThat(bench.documents.ids(place("ola", COURSE), Long.MIN_VALUE)).hasSize(1);
        assertThat(bench.strayRefs()).isZero();
    }

    @Test
    void anonymousPersonStillCountsOnceAndLeadsToNobody() {
        UUID run = UUID.randomUUID();
        UUID first = bench.add(
                inRun("kari", run)
                        .replace(
                                "\"object\"",
                                "\"result\":{\"completion\":true,\"response\":\"kari was here\"},\"object\""));
        UUID second = bench.add(inRun("kari", run));
        bench.add(StoreBench.pointing("kari", first));
        UUID liked = bench.add(StoreBench.pointing("ola", first));

        Forgotten done = forgetting.forget(KARI, ForgetMode.ANONYMISE, "tester");

        assertThat(done).isEqualTo(new Forgotten(3, 0, 0));
        assertThat(bench.dump())
                .doesNotContain("kari", run.toString(), first.toString(), second.toString())
                .contains("\"completion\":true");
        List<UUID> about = bench.found(StoreBench.activity(COURSE + "/chapters/stem"));
        // Both of hers, and the two that point at the first of them.
        assertThat(about).hasSize(4).contains(liked).doesNotContain(first, second);
        assertThat(bench.actors()).hasSize(2);
        assertThat(bench.registrations()).hasSize(1).doesNotContain(run.toString());
        assertThat(bench.strayRefs()).isZero();
        assertThat(forgetting.forget(KARI, ForgetMode.ANONYMISE, "tester").isNobody())
                .isTrue();
    }

    @Test
    void addressIsForgottenByItsSumToo() {
        bench.add(StoreBench.statement("kari", COURSE)
                .replace(
                        "\"mbox\":\"mailto:kari@example.org\"",
                        "\"mbox_sha1sum\":\"" + Sums.sha1("mailto:kari@example.org") + '"'));

        assertThat(forgetting.forget(KARI, ForgetMode.DELETE, "tester").own()).isEqualTo(1);
        assertThat(bench.count()).isZero();
    }

    @Test
    void memberLeavesTheGroupThatStays() {
        String group =
                "{\"objectType\":\"Group\",\"member\":[{\"mbox\":\"mailto:kari@example.org\","
                        + "\"name\":\"Kari\"},{\"mbox\":\"mailto:ola@example.org\"}]}";
        UUID id = bench.add(StoreBench.statement("x", COURSE)
                .replace("{\"mbox\":\"mailto:x@example.org\"}", group));

        assertThat(forgetting.forget(KARI, ForgetMode.DELETE, "tester").others())
                .isEqualTo(1);

        assertThat(bench.found(StoreBench.ref("ola"))).containsExactly(id);
        assertThat(bench.dump()).doesNotContain("kari").doesNotContain("Kari");
    }

    @Test
    void accountOfThePortalGoesWithItsEnrolmentsAndLogIns() {
        bench.database.write(handle -> {
            handle.execute(
                    "INSERT INTO portal_home (id, home) VALUES (1, 'https://example.org/home')");
            for (String name : List.of("kari", "ola")) {
                handle.execute(
                        "INSERT INTO person (id, login, name, role, municipality, actor, created)"
                                + " VALUES (?, ?, ?, 'LEARNER', '', ?, 0)",
                        name,
                        name + "@example.org",
                        name,
                        "opaque-" + name);
                handle.execute(
                        "INSERT INTO login_session (secret_hash, person, csrf, created, seen)"
                                + " VALUES (?, ?, '', 0, 0)",
                        name,
                        name);
            }
            return 0;
        });
        JsonObject account = forgetting.accountOf("kari@example.org").orElseThrow();

        forgetting.forget(account, ForgetMode.DELETE, "tester");

        assertThat(forgetting.accountOf("kari@example.org")).isEmpty();
        assertThat(forgetting.accountOf("ola@example.org")).isPresent();
        assertThat(bench.number("SELECT count(*) FROM login_session")).isEqualTo(1);
    }

    @Test
    void attachmentGoesWithTheLastStatementThatHasIt() {
        String sum = bench.attachment("kari's essay");
        String attached =
                "\"attachments\":[{\"usageType\":\"http://example.org/essay\",\"display\":"
                        + "{\"en\":\"essay\"},\"contentType\":\"text/plain\",\"length\":12,\"sha2\":\""
                        + sum
                        + "\"}],\"object\"";
        bench.add(StoreBench.statement("kari", COURSE).replace("\"object\"", attached));
        bench.add(StoreBench.statement("ola", COURSE).replace("\"object\"", attached));

        forgetting.forget(KARI, ForgetMode.DELETE, "tester");
        assertThat(bench.statements.hasAttachment(sum)).isTrue();

        forgetting.forget(
                (JsonObject) JsonReader.read("{\"mbox\":\"mailto:ola@example.org\"}"),
                ForgetMode.ANONYMISE,
                "tester");
        assertThat(bench.statements.hasAttachment(sum)).isFalse();
    }

    @Test
    void countingChangesNothingAndIsNotLogged() {
        bench.add(StoreBench.statement("kari", COURSE));
        String before = bench.dump();

        assertThat(forgetting.forget(KARI, ForgetMode.COUNT, "tester"))
                .isEqualTo(new Forgotten(1, 0, 0));

        assertThat(bench.dump()).isEqualTo(before);
        assertThat(new AuditLog(bench.database).entries(Instant.EPOCH)).isEmpty();
    }

    @Test
    void logTellsWhoAndHowMuchButNotAboutWhom() {
        bench.add(StoreBench.statement("kari", COURSE));
        forgetting.forget(KARI, ForgetMode.DELETE, "tester");

        List<AuditEntry> entries = new AuditLog(bench.database).entries(Instant.EPOCH);

        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).who()).isEqualTo("tester");
        assertThat(entries.get(0).at()).isEqualTo(clock.instant());
        assertThat(entries.get(0).what())
                .matches("delete [0-9a-f]{16}: 1 own, 0 of others, 0 documents");
    }

    @Test
    void whatIsTooOldGoesByItsOwnCourseOrTheUsualRule() {
        bench.add(StoreBench.statement("kari", COURSE + "/chapters/stem"));
        bench.add(StoreBench.statement("kari", OTHER));
        bench.add(StoreBench.statement("kari", "urn:x:free"));
        document("kari", COURSE);
        document("kari", OTHER);
        RetentionRules rules = new RetentionRules(
                KeepRule.parse("2y").orElseThrow(),
                Map.of(
                        COURSE, KeepRule.parse("1m").orElseThrow(),
                        OTHER, KeepRule.parse("ever").orElseThrow()));
        RetentionJob job = new RetentionJob(new Retention(bench.database, rules), clock);

        assertThat(job.runIfDue()).contains(new Removed(0, 0));
        clock.move(Period.ofDays(28));
        assertThat(job.runIfDue()).contains(new Removed(0, 0));
        // A month before the first of March is the first of February.
        clock.move(Period.ofDays(1));
        assertThat(job.runIfDue()).contains(new Removed(1, 1));
        UUID young = bench.add(StoreBench.statement("kari", COURSE));
        assertThat(job.runIfDue()).isEmpty();
        clock.move(Period.ofYears(2));
        UUID fresh = bench.add(StoreBench.statement("ola", COURSE));
        assertThat(job.runIfDue()).contains(new Removed(2, 0));

        assertThat(bench.found(StoreBench.activity("urn:x:free"))).isEmpty();
        assertThat(bench.found(StoreBench.activity(COURSE)))
                .containsExactly(fresh)
                .doesNotContain(young);
        assertThat(bench.count()).isEqualTo(2);
        assertThat(bench.strayRefs()).isZero();
        job.close();
    }

    @Test
    void namesGoWithTheLastStatementOfTheirAgent() {
        bench.add(StoreBench.statement("kari", COURSE));
        assertThat(bench.statements.names("mbox mailto:kari@example.org")).hasSize(1);
        RetentionRules rules = new RetentionRules(KeepRule.parse("1d").orElseThrow(), Map.of());
        clock.move(Period.ofDays(2));

        new Retention(bench.database, rules).run();
        assertThat(bench.statements.names("mbox mailto:kari@example.org")).isEmpty();

        // A portal that remembered having stored the name stores it again.
        bench.add(StoreBench.statement("kari", COURSE));
        assertThat(bench.statements.names("mbox mailto:kari@example.org")).hasSize(1);
    }

    @Test
    void moreThanOneStepOfOldStatementsGoes() {
        bench.addMany(450, "kari", COURSE);
        clock.move(Period.ofYears(1));
        bench.addMany(10, "kari", COURSE);
        RetentionRules rules = new RetentionRules(KeepRule.parse("3m").orElseThrow(), Map.of());

        assertThat(new Retention(bench.database, rules).run()).isEqualTo(new Removed(450, 0));

        assertThat(bench.count()).isEqualTo(10);
        assertThat(bench.strayRefs()).isZero();
    }

    private static String instructor(String name) {
        return "\"context\":{\"instructor\":{\"mbox\":\"mailto:" + name
                + "@example.org\"},\"extensions\":{\"https://example.org/who\":{\"mbox\":\"mailto:"
                + name + "@example.org\"}}}";
    }

    private static String inRun(String name, UUID run) {
        return StoreBench.statement(name, COURSE + "/chapters/stem")
                .replace("\"verb\"", "\"context\":{\"registration\":\"" + run + "\"},\"verb\"");
    }

    private void document(String name, String activity) {
        bench.documents.change(
                place(name, activity),
                "s",
                before -> Optional.of(new StoredDocument(
                        "text/plain", "x", bench.documents.now(), new byte[] {1})));
    }

    private static DocumentPlace place(String name, String activity) {
        return new DocumentPlace(
                DocumentKind.STATE,
                Optional.of(activity),
                Optional.of("mbox mailto:" + name + "@example.org"),
                Optional.empty());
    }
}
