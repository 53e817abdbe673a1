package no.kurspakker.portal.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.kurspakker.course.Municipality;
import no.kurspakker.portal.page.CourseLink;
import no.kurspakker.portal.page.LookText;
import no.kurspakker.portal.page.ReportPage;
import no.kurspakker.portal.page.Words;
import no.kurspakker.portal.people.Person;
import no.kurspakker.portal.people.Role;
import no.kurspakker.portal.report.KnownCourse;
import no.kurspakker.portal.report.KnownCourses;
import no.kurspakker.portal.report.LiveReports;
import no.kurspakker.portal.report.ReportExports;
import no.kurspakker.portal.report.ReportFilter;
import no.kurspakker.portal.report.ReportLooks;
import no.kurspakker.tracking.report.CompletionReport;
import no.kurspakker.tracking.report.LearnerReport;
import no.kurspakker.tracking.report.html.ReportFragments;
import no.kurspakker.tracking.report.rollup.Latest;
import no.kurspakker.tracking.report.view.ViewedReport;
import no.kurspakker.tracking.report.words.ReportWords;

/** Reports: the courses there are, overview, learners, files, and who looked. */
final class ReportRoutes {

    static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private static final int PER_PAGE = 100;
    private static final int LOOKS = 200;
    private static final Comparator<LearnerReport> BY_PLACE = Comparator.comparing(
                    (LearnerReport learner) -> learner.municipality().orElse("\uFFFF"))
            .thenComparing(learner -> learner.name().orElse(""))
            .thenComparing(LearnerReport::key);

    private final Desk desk;
    private final Visitors visitors;
    private final Screen screen;

    ReportRoutes(Desk desk, Visitors visitors, Screen screen) {
        this.desk = desk;
        this.visitors = visitors;
        this.screen = screen;
    }

    /** What reports need of the portal. */
    record Desk(KnownCourses courses, LiveReports reports, ReportLooks looks) {

        /** {@return the course that the address names} */
        KnownCourse course(Context context) {
            return courses.all().stream()
                    .filter(one -> one.key().uuid().toString().equals(context.pathParam("course")))
                    .findFirst()
                    .orElseThrow(Refused::notFound);
        }
    }

    /** One request, answered with all that its reader may see. */
    private record Asked(
            Person person,
            KnownCourse course,
            ReportRequestView request,
            CompletionReport whole,
            ViewedReport viewed,
            ReportWords words) {

        String path() {
            return "/reports/" + course.key().uuid();
        }
    }

    void add(RoutesConfig routes) {
        routes.get("/reports", this::list);
        routes.get("/reports/{course}", this::overview);
        routes.get("/reports/{course}/learners", this::learners);
        routes.get("/reports/{course}/looks", this::looks);
        routes.get("/reports/{course}/files/{file}", this::file);
        routes.get("/-/report.css", context -> {
            context.header("Cache-Control", "public, max-age=3600");
            context.contentType("text/css; charset=utf-8").result(ReportFragments.css());
        });
    }

    private Person reader(Context context) {
        Person person = visitors.logIn(context).orElseThrow(Refused::forbidden).person();
        if (!person.maySeeReports()) {
            throw Refused.forbidden();
        }
        return person;
    }

    private void list(Context context) {
        reader(context);
        List<CourseLink> links = desk.courses().all().stream()
                .map(course -> new CourseLink(
                        course.key().uuid().toString(),
                        course.course().plan().course().title()))
                .toList();
        Words words = screen.words(context);
        screen.show(
                context,
                "reports",
                screen.frame(context, words.text("reports.title")),
                Map.of("courses", links));
    }

    private Asked asked(Context context, String page) {
        Person person = reader(context);
        KnownCourse course = desk.course(context);
        ReportRequestView request = ReportRequestView.of(context, person);
        CompletionReport whole = desk.reports().of(course);
        ViewedReport viewed =
                ViewedReport.of(request.filter().of(whole, ZONE), request.view(), true);
        desk.looks().note(person, course, page, request.query());
        ReportWords words = ReportWords.in(screen.words(context).locale(), ZONE);
        return new Asked(person, course, request, whole, viewed, words);
    }

    private void overview(Context context) {
        Asked asked = asked(context, "overview");
        ReportFragments parts = new ReportFragments(asked.viewed(), asked.words());
        String content = parts.freshness() + parts.overview();
        show(context, asked, content, new Turn("", Optional.empty(), Optional.empty()));
    }

    /** Where among several pages one is. */
    private record Turn(String position, Optional<String> previous, Optional<String> next) {}

    private void learners(Context context) {
        Asked asked = asked(context, "learners");
        if (asked.viewed().view().isRegion()) {
            throw Refused.forbidden();
        }
        List<LearnerReport> all =
                asked.viewed().report().learners().stream().sorted(BY_PLACE).toList();
        int pages = Math.max(1, (all.size() + PER_PAGE - 1) / PER_PAGE);
        int page = Math.min(pages, Math.max(1, number(context.queryParam("page"))));
        int from = (page - 1) * PER_PAGE;
        List<LearnerReport> some = all.subList(from, Math.min(all.size(), from + PER_PAGE));
        Words words = screen.words(context);
        ReportFragments parts = new ReportFragments(asked.viewed(), asked.words());
        String path = asked.path() + "/learners";
        String position = words.count("reports.shown", all.size())
                + (pages > 1 ? " · " + words.text("reports.page", page, pages) : "");
        show(
                context,
                asked,
                parts.freshness() + (some.isEmpty() ? "" : parts.learners(some)),
                new Turn(
                        some.isEmpty() ? words.text("reports.nobody") : position,
                        page > 1
                                ? Optional.of(asked.request().address(path, "page=" + (page - 1)))
                                : Optional.empty(),
                        page < pages
                                ? Optional.of(asked.request().address(path, "page=" + (page + 1)))
                                : Optional.empty()));
    }

    private static int number(@org.jspecify.annotations.Nullable String text) {
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : 1;
    }

    private void show(Context context, Asked asked, String content, Turn turn) {
        Words words = screen.words(context);
        String title = asked.course().course().plan().course().title();
        boolean isRegion = asked.viewed().view().isRegion();
        ReportPage page = new ReportPage(
                asked.path(),
                asked.request().query(),
                choices(asked),
                content,
                files(words, isRegion),
                turn.position(),
                turn.previous(),
                turn.next(),
                !asked.course().isWhole(),
                asked.person().role() != Role.REGION,
                asked.person().role() == Role.ADMINISTRATOR);
        screen.show(
                context,
                "report",
                screen.frame(context, words.text("reports.report", title)),
                Map.of("page", page));
    }

    private static ReportPage.Choices choices(Asked asked) {
        ReportFilter filter = asked.request().filter();
        boolean isOfAll = asked.person().role() == Role.ADMINISTRATOR;
        Stream<String> listed =
                asked.course().course().municipalities().stream().map(Municipality::number);
        Stream<String> found = asked.whole().learners().stream()
                .flatMap(learner -> learner.municipality().stream())
                .sorted();
        List<CourseLink> places = new ArrayList<>();
        if (isOfAll) {
            Stream.concat(listed, found)
                    .distinct()
                    .forEach(number -> places.add(new CourseLink(
                            number, asked.course().course().municipalityName(number))));
        }
        List<LearnerReport> learners = asked.whole().learners();
        Stream<String> roles = learners.stream()
                .filter(learner -> isOfAll
                        || learner.municipality().equals(asked.viewed().view().municipality()))
                .flatMap(learner -> learner.role().stream());
        Stream<String> versions = learners.stream()
                .flatMap(learner -> learner.known().course().revision().stream())
                .map(Latest::value);
        return new ReportPage.Choices(
                places,
                roles.distinct().sorted().toList(),
                versions.distinct().sorted().toList(),
                isOfAll,
                filter.municipality().orElse(""),
                filter.from().map(Object::toString).orElse(""),
                filter.to().map(Object::toString).orElse(""),
                filter.role().orElse(""),
                filter.version().orElse(""),
                asked.viewed().view().isRegion());
    }

    private static List<CourseLink> files(Words words, boolean isRegion) {
        List<CourseLink> files = new ArrayList<>();
        for (String name : ReportExports.names(isRegion)) {
            String text =
                    name.equals(ReportExports.REMINDERS) ? words.text("reports.reminders") : name;
            files.add(new CourseLink(name, text));
        }
        return files;
    }

    private void file(Context context) throws IOException {
        String name = context.pathParam("file");
        Asked asked = asked(context, name);
        if (!ReportExports.names(asked.viewed().view().isRegion()).contains(name)) {
            throw Refused.notFound();
        }
        context.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        context.contentType(ReportExports.type(name))
                .result(ReportExports.of(name, asked.viewed(), asked.words()));
    }

    private void looks(Context context) {
        Visitors.demand(
                visitors.logIn(context).orElseThrow(Refused::forbidden), Role.ADMINISTRATOR);
        KnownCourse course = desk.course(context);
        Words words = screen.words(context);
        ReportWords times = ReportWords.in(words.locale(), ZONE);
        LookText looks = new LookText(words);
        List<List<String>> rows = desk.looks().of(course, LOOKS).stream()
                .map(look -> List.of(
                        times.time(look.at()),
                        look.login(),
                        looks.page(look.page()),
                        looks.detail(look.filters())))
                .toList();
        screen.show(
                context,
                "looks",
                screen.frame(context, words.text("reports.looks")),
                Map.of("rows", rows, "most", LOOKS));
    }
}
