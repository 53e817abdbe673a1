package no.kurspakker.export.check.cmi5;

import java.util.regex.Pattern;

/** An attribute of the schema without namespace, and the form of its value. */
enum Attribute {
    ID("id", true, ".+"),
    IDREF("idref", false, ".*"),
    LANG("lang", false, "[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*"),
    MOVE_ON("moveOn", false, "NotApplicable|Passed|Completed|CompletedAndPassed|CompletedOrPassed"),
    /** Between 0 and 1 with at most four decimals (13.1.4). */
    MASTERY_SCORE("masteryScore", false, "\\+?(0?\\.[0-9]{1,4}|0\\.?|1(\\.0{0,4})?)"),
    LAUNCH_METHOD("launchMethod", false, "AnyWindow|OwnWindow"),
    ACTIVITY_TYPE("activityType", false, ".*");

    private final String attribute;
    private final boolean required;
    private final String form;

    Attribute(String attribute, boolean required, String form) {
        this.attribute = attribute;
        this.required = required;
        this.form = form;
    }

    String attribute() {
        return attribute;
    }

    boolean isRequired() {
        return required;
    }

    boolean takes(String value) {
        return Pattern.matches(form, value.strip());
    }

    /** {@return the form as a pattern, for people} */
    String form() {
        return form;
    }
}
