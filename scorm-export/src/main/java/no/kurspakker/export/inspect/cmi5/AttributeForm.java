package no.kurspakker.export.inspect.cmi5;

import java.util.regex.Pattern;

/** An attribute of the schema without namespace, and the form of its value. */
enum AttributeForm {
    ID("id", true, "(?s).+"),
    IDREF("idref", false, "(?s).*"),
    LANG("lang", false, "[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*"),
    MOVE_ON("moveOn", false, "NotApplicable|Passed|Completed|CompletedAndPassed|CompletedOrPassed"),
    /** Between 0 and 1 with at most four decimals (13.1.4). */
    MASTERY_SCORE("masteryScore", false, "\\+?(0?\\.[0-9]{1,4}|0\\.?|1(\\.0{0,4})?)"),
    LAUNCH_METHOD("launchMethod", false, "AnyWindow|OwnWindow"),
    ACTIVITY_TYPE("activityType", false, "(?s).*");

    private static final int LONGEST_WORD = 100;

    private final String attribute;
    private final boolean required;
    private final String form;

    AttributeForm(String attribute, boolean required, String form) {
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
        boolean isWord = this == LANG || this == MASTERY_SCORE;
        return (!isWord || value.length() <= LONGEST_WORD) && Pattern.matches(form, value.strip());
    }

    /** {@return the form as a pattern, for people} */
    String form() {
        return form;
    }
}
