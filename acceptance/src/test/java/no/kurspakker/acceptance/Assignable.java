package no.kurspakker.acceptance;

/**
 * An AU as a platform registers it.
 *
 * @param address of its page in the package, with a query
 * @param publisherId as {@code cmi5.xml} has it
 */
record Assignable(String address, String publisherId, String moveOn) {

    static final String SESSION_ID = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";

    /** {@return the id that the platform makes for it, which must be another (cmi5 8.1.5)} */
    String activityId() {
        return "https://lms.example/au/" + publisherId.replaceAll(".*/", "");
    }

    String unit() {
        return address.replaceAll(".*unit=", "");
    }
}
