package no.kurspakker.portal.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.launch.LaunchUnit;
import no.kurspakker.portal.launch.CoursePackage;
import no.kurspakker.portal.launch.OpenPackage;
import no.kurspakker.portal.launch.PackageRefusedException;
import no.kurspakker.portal.page.Frame;
import no.kurspakker.portal.page.PackageLine;
import no.kurspakker.portal.page.PersonLine;
import no.kurspakker.portal.page.RefusalText;
import no.kurspakker.portal.page.Words;
import no.kurspakker.portal.people.LogIn;
import no.kurspakker.portal.people.Person;
import no.kurspakker.portal.people.Role;
import no.kurspakker.portal.report.ReportUpkeep;
import no.kurspakker.portal.store.Micros;

/** The shelf of packages: uploading, looking, enrolling, removing. */
final class PackageRoutes {

    private static final int UNPROCESSABLE = 422;
    private static final double MEGABYTE = 1e6;
    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private final Office office;
    private final ReportUpkeep upkeep;
    private final Visitors visitors;
    private final Screen screen;

    PackageRoutes(Office office, ReportUpkeep upkeep, Visitors visitors, Screen screen) {
        this.office = office;
        this.upkeep = upkeep;
        this.visitors = visitors;
        this.screen = screen;
    }

    void add(RoutesConfig routes) {
        routes.get("/packages", context -> list(context, false, List.of()));
        routes.post("/packages", this::upload);
        routes.get("/packages/{id}", context -> one(context, false, List.of()));
        routes.post("/packages/{id}/enrol", this::enrol);
        routes.post("/packages/{id}/people", this::enrolFile);
        routes.post("/packages/{id}/remove", this::remove);
    }

    private void list(Context context, boolean isProblem, List<String> told) {
        LogIn logIn = visitors.logIn(context).orElseThrow(Refused::forbidden);
        Visitors.demand(logIn, Role.ADMINISTRATOR, Role.MUNICIPALITY);
        Words words = screen.words(context);
        List<PackageLine> lines =
                office.shelf().all().stream().map(one -> line(words, one)).toList();
        Frame frame = screen.frame(context, words.text("packages.title"));
        screen.show(
                context,
                "packages",
                told.isEmpty() ? frame : Screen.told(frame, isProblem, told),
                Map.of("packages", lines));
    }

    private static PackageLine line(Words words, CoursePackage one) {
        String added = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(words.locale())
                .format(Micros.instant(one.added()).atZone(ZONE));
        String size = String.format(words.locale(), "%.1f", one.bytes() / MEGABYTE);
        String described = words.text("package.line", one.protocol(), one.files(), size, added);
        return new PackageLine(one.id(), one.title(), described, one.course());
    }

    private void upload(Context context) throws IOException {
        Visitors.demand(visitors.demandForm(context), Role.ADMINISTRATOR);
        Words words = screen.words(context);
        UploadedFile file = context.uploadedFile("file");
        if (file == null || file.size() == 0) {
            context.status(UNPROCESSABLE);
            list(context, true, List.of(words.text("reason.NO_FILE")));
            return;
        }
        Path zip = Files.createTempFile("kurspakker-upload", ".zip");
        try (InputStream in = file.content()) {
            Files.copy(in, zip, StandardCopyOption.REPLACE_EXISTING);
            CoursePackage added = office.shelf().add(zip, name(file.filename()));
            office.shelf()
                    .open(added.id())
                    .flatMap(OpenPackage::tracking)
                    .ifPresent(tracking -> upkeep.follow(tracking.json()));
            list(context, false, List.of(words.text("packages.added", added.title())));
        } catch (PackageRefusedException refused) {
            context.status(UNPROCESSABLE);
            list(context, true, RefusalText.lines(words, refused));
        } finally {
            Files.deleteIfExists(zip);
        }
    }

    private static String name(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        return last.substring(0, Math.min(200, last.length()));
    }

    private void one(Context context, boolean isProblem, List<String> told) throws IOException {
        LogIn logIn = visitors.logIn(context).orElseThrow(Refused::forbidden);
        Visitors.demand(logIn, Role.ADMINISTRATOR, Role.MUNICIPALITY);
        OpenPackage pack =
                office.shelf().open(context.pathParam("id")).orElseThrow(Refused::notFound);
        Words words = screen.words(context);
        Set<UUID> enrolled = office.enrolments().peopleOf(pack.info().id());
        List<PersonLine> lines = office.people().seenBy(logIn.person()).stream()
                .map(person -> PeopleRoutes.line(words, person, enrolled.contains(person.id())))
                .toList();
        Frame frame = screen.frame(context, pack.info().title());
        screen.show(
                context,
                "package",
                told.isEmpty() ? frame : Screen.told(frame, isProblem, told),
                Map.of(
                        "one",
                        line(words, pack.info()),
                        "units",
                        pack.list().units().stream().map(LaunchUnit::title).toList(),
                        "files",
                        pack.tree().files().keySet().stream()
                                .map(PackagePath::value)
                                .toList(),
                        "people",
                        lines,
                        "isAdministrator",
                        logIn.person().role() == Role.ADMINISTRATOR));
    }

    private void enrol(Context context) throws IOException {
        LogIn logIn = visitors.demandForm(context);
        Visitors.demand(logIn, Role.ADMINISTRATOR, Role.MUNICIPALITY);
        String id = context.pathParam("id");
        if (office.shelf().byId(id).isEmpty()) {
            throw Refused.notFound();
        }
        Set<String> chosen = new HashSet<>(context.formParams("person"));
        List<Person> seen = office.people().seenBy(logIn.person());
        List<Person> wanted = seen.stream()
                .filter(one -> chosen.contains(one.id().toString()))
                .toList();
        office.enrolments().enrol(wanted, id);
        Set<UUID> enrolled = office.enrolments().peopleOf(id);
        seen.stream()
                .filter(one -> enrolled.contains(one.id()) && !wanted.contains(one))
                .forEach(one -> office.enrolments().withdraw(one, id));
        one(context, false, List.of(saved(context, wanted.size())));
    }

    private String saved(Context context, int people) {
        return screen.words(context).count("package.enrolment-saved", people);
    }

    /** Whoever stands in the file gets an account if need be, and takes the course besides those who do already. */
    private void enrolFile(Context context) throws IOException {
        Visitors.demand(visitors.demandForm(context), Role.ADMINISTRATOR);
        String id = context.pathParam("id");
        if (office.shelf().byId(id).isEmpty()) {
            throw Refused.notFound();
        }
        PeopleUpload upload = PeopleUpload.read(context, screen.words(context), office.people());
        office.enrolments().enrol(upload.put(), id);
        List<String> told = upload.isRefused()
                ? upload.problems()
                : List.of(saved(context, office.enrolments().peopleOf(id).size()));
        one(context, upload.isRefused(), told);
    }

    private void remove(Context context) {
        Visitors.demand(visitors.demandForm(context), Role.ADMINISTRATOR);
        CoursePackage gone =
                office.shelf().byId(context.pathParam("id")).orElseThrow(Refused::notFound);
        office.shelf().remove(gone.id());
        list(context, false, List.of(screen.words(context).text("packages.removed", gone.title())));
    }
}
