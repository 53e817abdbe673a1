package no.kurspakker.course.importing.folder;

import no.kurspakker.course.LanguageTag;

/** What stands where a picture should. */
record MissingPicture(String alt) {

    static MissingPicture in(LanguageTag language) {
        return new MissingPicture(
                switch (language.language()) {
                    case "nb", "no" -> "Bildet mangler i dokumentet.";
                    case "nn" -> "Biletet manglar i dokumentet.";
                    default -> "The picture is missing in the document.";
                });
    }

    String svg() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 120" role="img">
                  <title>%s</title>
                  <rect x="2" y="2" width="476" height="116" fill="#ffffff" stroke="#44546a" stroke-width="3" stroke-dasharray="12 8"/>
                  <text x="240" y="66" font-family="sans-serif" font-size="18" fill="#1d3b5c" text-anchor="middle">%s</text>
                </svg>
                """.formatted(alt, alt);
    }
}
