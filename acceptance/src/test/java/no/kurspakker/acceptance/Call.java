package no.kurspakker.acceptance;

import java.util.List;

/**
 * One call the content made, as the LMS took it.
 *
 * @param visit which visit, from 1
 * @param number its place in the visit, from 1
 * @param error the LMS's error number, {@code 0} for none
 * @param commits how many commits of the visit had been sent when it returned
 */
record Call(
        int visit,
        int number,
        String function,
        List<String> arguments,
        String result,
        String error,
        int commits) {

    Call {
        arguments = List.copyOf(arguments);
    }

    /** Whether the call wrote this element. */
    boolean writes(String element) {
        return function.endsWith("SetValue") && arguments.get(0).equals(element);
    }

    /** {@return the value written} */
    String value() {
        return arguments.get(1);
    }

    /**
     * Whether the LMS refused it. Reading what has no value yet is answered with 403 in SCORM 2004; that is no refusal
     * but the standard's way to say so.
     */
    boolean isRefused() {
        boolean nothingYet = function.equals("GetValue") && error.equals("403");
        return !error.equals("0") && !nothingYet;
    }

    @Override
    public String toString() {
        return "%d.%d %s(%s) = %s [%s]"
                .formatted(visit, number, function, String.join(", ", arguments), result, error);
    }
}
