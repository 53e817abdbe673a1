package no.kurspakker.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import no.kurspakker.portal.MovedClock;
import no.kurspakker.portal.people.Person;
import no.kurspakker.portal.people.Role;
import no.kurspakker.portal.people.Secrets;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.DatabaseLocation;
import no.kurspakker.portal.store.Micros;
import no.kurspakker.tracking.report.CompletionReport;
import no.kurspakker.tracking.report.region.MunicipalityTable;
import no.kurspakker.tracking.report.table.TableReader;
import no.kurspakker.tracking.report.view.ReportView;
import no.kurspakker.tracking.report.view.ViewedReport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Which mails come, to whom, with what in them, whatever database keeps the wishes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MailContract {

    /** A Thursday. */
    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    private static final Duration WEEK = Duration.ofDays(7);

    private final MovedClock clock = new MovedClock(NOW);

    @TempDir
    private Path folder;

    private DatabaseLocation location;
    private MailScene scene;

    abstract DatabaseLocation fresh() throws Exception;

    @BeforeAll
    void open() throws Exception {
        location = fresh();
        scene = new MailScene(location, clock);
    }

    @BeforeEach
    void clear() throws Exception {
        clock.move(Duration.between(clock.instant(), NOW));
        scene.clear();
    }

    @AfterAll
    void close() {
        scene.close();
    }

    private Person wishes(Person person, String language, Attached attached, boolean names) {
        MailTimes monday = MailTimes.of("w1", "7").orElseThrow();
        scene.subscriptions.put(
                person,
                scene.course.key(),
                new MailWish(person.login() + "@example.org", language, monday, attached, names));
        return person;
    }

    private MimeMessage sent(Person person) throws Exception {
        return scene.to(person.login() + "@example.org");
    }

    private String text(Person person) throws Exception {
        return Received.text(sent(person));
    }

    /** {@return all that stands in the cells of a spreadsheet} */
    private String cells(Person person) throws Exception {
        Path file = Files.write(
                folder.resolve(person.login() + ".xlsx"),
                Received.file(sent(person), "report.xlsx"));
        return TableReader.read(file).rows().stream()
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    private List<String> looks() {
        return scene.looks.of(scene.course, 100).stream()
                .map(look -> look.login() + " " + look.page() + " " + look.filters())
                .toList();
    }

    @Test
    void aMailCarriesWhatItsPersonMaySee() throws Exception {
        Person kari =
                wishes(scene.person("kari", Role.MUNICIPALITY, "5001"), "nb", Attached.XLSX, true);
        Person liv = wishes(scene.person("liv", Role.REGION, ""), "nn", Attached.PDF, true);
        Person eva =
                wishes(scene.person("eva", Role.ADMINISTRATOR, ""), "en", Attached.XLSX, false);
        assertThat(scene.sendDue()).isZero();

        clock.move(WEEK);
        assertThat(scene.sendDue()).isEqualTo(3);
        assertThat(scene.sendDue()).isZero();

        CompletionReport report = scene.report();
        assertThat(text(kari))
                .contains("Tall per 03.12.2026 kl. 09.00")
                .contains("Kommune: ")
                .contains("Påmeldt: " + enrolled(report, ReportView.of("5001")))
                .contains(MailScene.ADDRESS + "reports/" + scene.course.key().uuid() + "\r\n")
                .contains("hver mandag kl. 07.00")
                .contains(MailScene.ADDRESS + "mail/" + subscription(kari).leave() + "\r\n")
                .contains("med navn");
        assertThat(cells(kari)).contains(MailScene.NAMES.get(0));
        assertThat(cells(kari)).doesNotContain(MailScene.NAMES.get(1));
        assertThat(text(eva))
                .contains("Enrolled: " + enrolled(report, ReportView.ALL))
                .contains("without names")
                .contains("every Monday at 07:00");
        assertThat(cells(eva))
                .doesNotContain(MailScene.NAMES.get(0))
                .doesNotContain(MailScene.NAMES.get(1));
        assertThat(text(liv)).contains("Regionen: berre tal").contains("Påmelde: ");
        try (PDDocument pdf = Loader.loadPDF(Received.file(sent(liv), "report.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Tal per")
                    .doesNotContain(MailScene.NAMES.get(0))
                    .doesNotContain("d1000");
        }
        assertThat(looks())
                .containsExactlyInAnyOrder(
                        "kari mail municipality", "liv mail region", "eva mail all");
        assertThat(text(kari) + text(liv) + text(eva)).doesNotContain("Navnesen");
    }

    private static int enrolled(CompletionReport report, ReportView view) {
        return ViewedReport.of(report, view, false)
                .table()
                .sum()
                .count(MunicipalityTable.ENROLLED)
                .orElseThrow();
    }

    @Test
    void aChangedRoleNarrowsOrEndsWhatComes() throws Exception {
        Person kari =
                wishes(scene.person("kari", Role.MUNICIPALITY, "5001"), "nb", Attached.XLSX, true);
        scene.person("chief", Role.ADMINISTRATOR, "");
        Person ole = wishes(scene.person("ole", Role.ADMINISTRATOR, ""), "nb", Attached.NONE, true);
        Person gone = wishes(scene.person("gone", Role.REGION, ""), "nb", Attached.NONE, false);
        Person moved = wishes(
                scene.person("moved", Role.MUNICIPALITY, "5001"), "nb", Attached.NONE, false);
        scene.person("kari", Role.REGION, "");
        scene.person("ole", Role.LEARNER, "");
        scene.person("moved", Role.MUNICIPALITY, "");
        scene.delete(gone.id());

        clock.move(WEEK);

        assertThat(scene.sendDue()).isEqualTo(1);
        assertThat(text(kari)).contains("Regionen: bare tall").contains("med bare tall");
        assertThat(cells(kari)).doesNotContain("Navnesen").doesNotContain("d1000");
        assertThat(scene.subscriptions.of(ole, scene.course.key())).isEmpty();
        assertThat(scene.subscriptions.of(moved, scene.course.key())).isEmpty();
        assertThat(scene.subscriptions.of(gone, scene.course.key())).isEmpty();
    }

    @Test
    void itComesAgainNextTimeAndMissedOnesAreNotMadeUpFor() throws Exception {
        Person kari =
                wishes(scene.person("kari", Role.MUNICIPALITY, "5001"), "nb", Attached.NONE, false);
        clock.move(WEEK.multipliedBy(5));
        assertThat(scene.sendDue()).isEqualTo(1);
        String first = sent(kari).getMessageID();
        assertThat(scene.sendDue()).isZero();

        clock.move(WEEK);
        assertThat(scene.sendDue()).isEqualTo(1);
        assertThat(sent(kari).getMessageID()).isNotEqualTo(first);

        assertThat(scene.subscriptions.end(kari, scene.course.key())).isTrue();
        clock.move(WEEK);
        assertThat(scene.sendDue()).isZero();
    }

    @Test
    void ofTwoPortalsOneSends() throws Exception {
        int wishes = 12;
        for (int i = 0; i < wishes; i++) {
            wishes(scene.person("p" + i, Role.ADMINISTRATOR, ""), "nb", Attached.NONE, false);
        }
        clock.move(WEEK);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (Database other = Database.open(location, clock)) {
            Mailer mailer = scene.mailer(scene.server.getSmtp().getPort());
            ReportMails second = scene.elsewhere(other, mailer);
            CyclicBarrier together = new CyclicBarrier(2);
            List<Callable<Integer>> both = List.of(
                    () -> {
                        together.await();
                        return scene.mails(mailer).sendDue();
                    },
                    () -> {
                        together.await();
                        return second.sendDue();
                    });
            int sum = 0;
            for (Future<Integer> one : threads.invokeAll(both)) {
                sum += one.get();
            }

            assertThat(sum).isEqualTo(wishes);
        } finally {
            threads.shutdownNow();
        }
        List<String> ids = new ArrayList<>();
        for (MimeMessage one : scene.server.getReceivedMessages()) {
            ids.add(one.getMessageID());
        }
        assertThat(ids).hasSize(wishes).doesNotHaveDuplicates();
    }

    @Test
    void aLineThatBothHaveSeenIsClaimedByOneAndFreeAgainWhenThatOneDies() throws Exception {
        wishes(scene.person("kari", Role.MUNICIPALITY, "5001"), "nb", Attached.NONE, false);
        clock.move(WEEK);
        long now = Micros.now(clock);
        try (Database other = Database.open(location, clock)) {
            Subscriptions theirs = new Subscriptions(other, new Secrets(new SecureRandom()));
            Subscription seen = scene.database
                    .read(handle -> Subscriptions.due(handle, now))
                    .orElseThrow();

            Subscriptions.Claim late = new Subscriptions.Claim(seen, "a");
            assertThat(scene.subscriptions.take(late, now)).isTrue();
            assertThat(theirs.take(new Subscriptions.Claim(seen, "b"), now)).isFalse();
            assertThat(theirs.claim()).isEmpty();

            clock.move(Subscriptions.HELD);
            Subscriptions.Claim next = theirs.claim().orElseThrow();
            // The first one lives after all, but the line is not its own any more.
            scene.subscriptions.end(late);
            theirs.sent(next);
        }
        clock.move(WEEK);
        assertThat(scene.sendDue()).isEqualTo(1);
    }

    @Test
    void whileTheServerIsAwayItIsAskedEverMoreSeldomAndNothingIsLost() throws Exception {
        Person kari =
                wishes(scene.person("kari", Role.MUNICIPALITY, "5001"), "nb", Attached.NONE, false);
        Person eva =
                wishes(scene.person("eva", Role.ADMINISTRATOR, ""), "nb", Attached.NONE, false);
        int port = scene.server.getSmtp().getPort();
        scene.server.stop();
        Attempts nobody = new Attempts(scene.mailer(port));
        clock.move(WEEK);
        List<Long> pauses = new ArrayList<>();
        Instant last = clock.instant();
        for (Instant end = last.plus(Duration.ofDays(2)); clock.instant().isBefore(end); ) {
            int before = nobody.count();
            assertThat(scene.mails(nobody).sendDue()).isZero();
            if (nobody.count() > before) {
                assertThat(nobody.count()).as("one attempt for both").isEqualTo(before + 1);
                pauses.add(Duration.between(last, clock.instant()).toMinutes());
                last = clock.instant();
            }
            clock.move(Subscriptions.FIRST_WAIT);
        }

        assertThat(pauses)
                .startsWith(0L, 5L, 10L, 20L, 40L, 80L, 160L, 320L, 360L)
                .endsWith(360L);
        assertThat(List.of(standing(kari), standing(eva))).allSatisfy(standing -> {
            assertThat(standing.trouble()).contains(MailTrouble.UNREACHABLE);
            assertThat(standing.givenUp()).isEmpty();
        });
        assertThat(looks())
                .as("of many attempts with one mail")
                .hasSize(2)
                .anyMatch(look -> look.endsWith(" mail-failed unreachable"));

        scene.server.start();
        clock.move(Subscriptions.LONGEST_WAIT);
        assertThat(scene.sendDue()).isEqualTo(2);
        assertThat(standing(kari).trouble()).isEmpty();
        assertThat(standing(kari).sent()).contains(clock.instant());
        assertThat(looks()).contains("eva mail all", "kari mail municipality").hasSize(4);
    }

    /** Counts what is handed on. */
    private static final class Attempts implements Mailer {

        private final Mailer mailer;
        private int count;

        Attempts(Mailer mailer) {
            this.mailer = mailer;
        }

        @Override
        public void send(Letter letter) throws MailFailedException {
            count++;
            mailer.send(letter);
        }

        int count() {
            return count;
        }
    }

    private MailStanding standing(Person person) {
        return scene.subscriptions.of(person, scene.course.key()).orElseThrow().standing();
    }

    @Test
    void anAddressThatIsRefusedIsGivenUpAtOnceOrAfterThreeDaysUntilAskedAgain() throws Exception {
        Person kari =
                wishes(scene.person("kari", Role.MUNICIPALITY, "5001"), "nb", Attached.NONE, false);
        clock.move(WEEK);
        try (ScriptedSmtp server = new ScriptedSmtp(Map.of("RCPT", "450 grey"))) {
            Mailer mailer = scene.mailer(server.port());
            for (int hour = 0; hour < 71; hour++) {
                scene.mails(mailer).sendDue();
                clock.move(Duration.ofHours(1));
            }
            assertThat(standing(kari).givenUp()).isEmpty();
            clock.move(Subscriptions.LONGEST_WAIT);
            scene.mails(mailer).sendDue();
            assertThat(standing(kari).givenUp()).contains(clock.instant());
            int heard = server.heard().size();
            clock.move(WEEK);
            scene.mails(mailer).sendDue();
            assertThat(server.heard()).hasSize(heard);
        }
        wishes(kari, "nb", Attached.NONE, false);
        clock.move(WEEK);
        try (ScriptedSmtp server = new ScriptedSmtp(Map.of("RCPT", "550 no such person"))) {
            scene.mails(scene.mailer(server.port())).sendDue();
        }
        assertThat(standing(kari).givenUp()).contains(clock.instant());
        assertThat(standing(kari).trouble()).contains(MailTrouble.ADDRESS);
        assertThat(standing(kari).sent()).isEmpty();
    }

    @Test
    void aMailWhoseReceiptWasLostComesAgainAsTheSameOne() throws Exception {
        Person kari =
                wishes(scene.person("kari", Role.MUNICIPALITY, "5001"), "nb", Attached.NONE, false);
        clock.move(WEEK);
        // The portal dies between the server's answer and its own note of it.
        Mailer real = scene.mailer(scene.server.getSmtp().getPort());
        Mailer dying = letter -> {
            real.send(letter);
            throw new IllegalStateException("the process ends here");
        };
        assertThatThrownBy(() -> scene.mails(dying).sendDue()).hasMessageContaining("ends here");
        String first = sent(kari).getMessageID();
        try (Database reopened = Database.open(location, clock)) {
            ReportMails restarted = scene.elsewhere(reopened, real);
            assertThat(restarted.sendDue()).isZero();

            clock.move(Subscriptions.HELD);
            assertThat(restarted.sendDue()).isEqualTo(1);
            assertThat(restarted.sendDue()).isZero();
        }
        assertThat(scene.server.getReceivedMessages()).hasSize(2);
        assertThat(sent(kari).getMessageID()).isEqualTo(first);
    }

    @Test
    void theLinkInAMailStaysWhileTheAddressDoes() {
        Person kari =
                wishes(scene.person("kari", Role.MUNICIPALITY, "5001"), "nb", Attached.NONE, false);
        Subscription first = subscription(kari);
        wishes(kari, "nn", Attached.PDF, false);
        assertThat(subscription(kari).leave()).isEqualTo(first.leave());
        assertThat(subscription(kari).id()).isNotEqualTo(first.id());

        scene.subscriptions.put(
                kari,
                scene.course.key(),
                new MailWish(
                        "other@example.org", "nb", first.wish().times(), Attached.NONE, false));

        assertThat(subscription(kari).leave()).isNotEqualTo(first.leave());
        assertThat(scene.subscriptions.ofLink(first.leave())).isEmpty();
        Subscription now =
                scene.subscriptions.ofLink(subscription(kari).leave()).orElseThrow();
        assertThat(scene.subscriptions.end(now)).isTrue();
        assertThat(scene.subscriptions.end(now)).isFalse();
    }

    @Test
    void oneCanBeSentAtOnceButNotOverAndOver() throws Exception {
        Person kari =
                wishes(scene.person("kari", Role.MUNICIPALITY, "5001"), "nb", Attached.NONE, false);
        Instant monday = standing(kari).due();
        assertThat(scene.subscriptions.sendNow(kari, scene.course.key())).isTrue();
        assertThat(scene.sendDue()).isEqualTo(1);
        assertThat(standing(kari).due()).isEqualTo(monday);

        clock.move(Subscriptions.BETWEEN.minusSeconds(1));
        assertThat(scene.subscriptions.sendNow(kari, scene.course.key())).isFalse();
        clock.move(Duration.ofSeconds(1));
        assertThat(scene.subscriptions.sendNow(kari, scene.course.key())).isTrue();
        Subscriptions.Claim claim = scene.subscriptions.claim().orElseThrow();
        assertThat(scene.subscriptions.sendNow(kari, scene.course.key()))
                .as("while it is being sent")
                .isFalse();
        scene.subscriptions.sent(claim);
        assertThat(scene.subscriptions.sendNow(
                        scene.person("per", Role.REGION, ""), scene.course.key()))
                .isFalse();
    }

    private Subscription subscription(Person person) {
        return scene.subscriptions.of(person, scene.course.key()).orElseThrow();
    }
}
