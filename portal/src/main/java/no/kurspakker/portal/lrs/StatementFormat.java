package no.kurspakker.portal.lrs;

/** How much of a statement is returned (1.0.3, Part Three 2.1.3). */
enum StatementFormat {
    EXACT,
    IDS,
    CANONICAL;

    static StatementFormat parse(String text) {
        return switch (text) {
            case "exact" -> EXACT;
            case "ids" -> IDS;
            case "canonical" -> CANONICAL;
            default ->
                throw LrsRefusal.bad("parameter format: " + Parameters.quote(text)
                        + " is none of exact, ids and canonical");
        };
    }
}
