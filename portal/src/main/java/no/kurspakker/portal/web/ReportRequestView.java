package no.kurspakker.portal.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.portal.people.Person;
import no.kurspakker.portal.people.Role;
import no.kurspakker.portal.report.ReportFilter;
import no.kurspakker.portal.report.ReportRights;
import no.kurspakker.tracking.report.view.ReportView;

/**
 * What a request for a report asks for, as far as who asks may have it.
 *
 * @param view the whole, the region's numbers, or one municipality
 * @param filter whom it is about; the region's numbers are always about all, since two of them could be subtracted from one another
 * @param query the choices as they stand in the address
 */
record ReportRequestView(ReportView view, ReportFilter filter, String query) {

    /** @throws Refused if {@code person} may see no report */
    static ReportRequestView of(Context context, Person person) {
        boolean isRegion = person.role() == Role.REGION
                || (person.role() == Role.ADMINISTRATOR
                        && "region".equals(context.queryParam("view")));
        if (!person.maySeeReports()) {
            throw Refused.forbidden();
        }
        if (isRegion) {
            String query = person.role() == Role.REGION ? "" : "?view=region";
            return new ReportRequestView(ReportView.REGION, ReportFilter.NONE, query);
        }
        Map<String, String> chosen = new LinkedHashMap<>();
        ReportFilter filter = new ReportFilter(
                text(context, "municipality", chosen),
                day(context, "from", chosen),
                day(context, "to", chosen),
                text(context, "role", chosen),
                text(context, "version", chosen));
        ReportView view = ReportRights.viewOf(person).orElseThrow(Refused::withoutPlace);
        return new ReportRequestView(view, filter, query(chosen));
    }

    private static Optional<String> text(Context context, String name, Map<String, String> chosen) {
        Optional<String> value =
                Optional.ofNullable(context.queryParam(name)).filter(text -> !text.isBlank());
        value.ifPresent(text -> chosen.put(name, text));
        return value;
    }

    private static Optional<LocalDate> day(
            Context context, String name, Map<String, String> chosen) {
        try {
            Optional<LocalDate> day = Optional.ofNullable(context.queryParam(name))
                    .filter(text -> !text.isBlank())
                    .map(LocalDate::parse);
            day.ifPresent(one -> chosen.put(name, one.toString()));
            return day;
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static String query(Map<String, String> chosen) {
        StringBuilder query = new StringBuilder();
        chosen.forEach((name, value) -> query.append(query.length() == 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return query.toString();
    }

    /** {@return the address {@code path} with these choices and {@code more}} */
    String address(String path, String more) {
        return path + query + (query.isEmpty() ? "?" : "&") + more;
    }
}
