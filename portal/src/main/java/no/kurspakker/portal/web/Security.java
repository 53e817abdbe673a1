package no.kurspakker.portal.web;

import io.javalin.http.Context;

/** What browsers are told to keep from pages. */
final class Security {

    private Security() {}

    /** {@return the policy of the portal's own pages} {@code frame}: the one origin that they show in a frame, or {@code 'none'} */
    static String portal(String frame) {
        String forms = frame.equals("'none'") ? "'self'" : "'self' " + frame;
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                + "connect-src 'self'; frame-src " + frame + "; form-action " + forms
                + "; base-uri 'none'; frame-ancestors 'none'";
    }

    /**
     * {@return the policy of content} Its scripts are those of the package, and it speaks to its own host alone: to no relay, no other LRS, and
     * not to the portal. Packages of other tools rarely do without inline scripts, which reach no further than their own host either.
     */
    static String content(String portal, boolean isKnown) {
        String inline = isKnown ? "" : " 'unsafe-inline' 'unsafe-eval'";
        return "default-src 'none'; script-src 'self'" + inline
                + "; style-src 'self' 'unsafe-inline'; "
                + "img-src 'self' data: blob:; media-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
                + "worker-src 'self' blob:; frame-src 'self' blob:; form-action 'self'; base-uri 'self'; frame-ancestors 'self' "
                + portal;
    }

    static void common(Context context) {
        context.header("X-Content-Type-Options", "nosniff");
        // Not "no-referrer": browsers then say of forms of the portal itself that they come from
        // nowhere.
        context.header("Referrer-Policy", "same-origin");
        context.header(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
    }
}
