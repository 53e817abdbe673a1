package no.kurspakker.course.importing.report;

import static no.kurspakker.course.importing.report.FindingKind.GUESSED;
import static no.kurspakker.course.importing.report.FindingKind.LEFT_OUT;
import static no.kurspakker.course.importing.report.FindingKind.RECOGNISED;

/** What an import can have to say. The words for each stand in the bundle {@code findings}, under its name. */
public enum ImportNote {
    CHAPTER("IMP-001", RECOGNISED),
    SECTION("IMP-002", RECOGNISED),
    GROUP_TASK("IMP-003", RECOGNISED),
    QUESTIONS("IMP-004", RECOGNISED),
    TABLE("IMP-005", RECOGNISED),
    FOOTNOTE("IMP-006", RECOGNISED),
    SOURCES("IMP-007", RECOGNISED),
    FILM("IMP-008", RECOGNISED),
    PICTURE("IMP-009", RECOGNISED),
    LIST("IMP-010", RECOGNISED),

    TITLE_FROM_FILE("IMP-101", GUESSED),
    SUBTITLE("IMP-102", GUESSED),
    CREDIT("IMP-103", GUESSED),
    COURSE_ID("IMP-104", GUESSED),
    PUBLISHER("IMP-105", GUESSED),
    LICENCE("IMP-106", GUESSED),
    LANGUAGE("IMP-107", GUESSED),
    MINUTES("IMP-108", GUESSED),
    HEADING_LEVEL("IMP-109", GUESSED),
    HEADING_MADE_TEXT("IMP-110", GUESSED),
    NUMBER_TAKEN_OFF("IMP-111", GUESSED),
    TABLE_FROM_TABS("IMP-112", GUESSED),
    TABLE_CAPTION("IMP-113", GUESSED),
    TABLE_MENDED("IMP-114", GUESSED),
    NOTE_FROM_SUPERSCRIPT("IMP-115", GUESSED),
    NOTE_WITHOUT_TEXT("IMP-116", GUESSED),
    NOTE_MOVED("IMP-117", GUESSED),
    PASSAGE_JOINED("IMP-118", GUESSED),
    STRAY_MARK("IMP-119", GUESSED),
    QUESTIONS_MADE_LIST("IMP-120", GUESSED),
    MOVED_BEFORE_QUESTIONS("IMP-121", GUESSED),
    FILM_ADDRESS_LOST("IMP-122", GUESSED),
    FILM_GUESSED("IMP-123", GUESSED),
    PICTURE_MISSING("IMP-124", GUESSED),
    PICTURE_PERHAPS("IMP-125", GUESSED),
    PICTURE_ALT("IMP-126", GUESSED),
    LINK_MADE_HTTPS("IMP-127", GUESSED),
    LINK_LOST("IMP-128", GUESSED),
    INTRODUCTION("IMP-129", GUESSED),
    NO_HEADINGS("IMP-130", GUESSED),
    NO_QUESTIONS("IMP-131", GUESSED),
    QUESTION_STYLE("IMP-132", GUESSED),

    CONTENTS("IMP-201", LEFT_OUT),
    LABEL("IMP-202", LEFT_OUT),
    DIVIDER("IMP-203", LEFT_OUT),
    MARKUP("IMP-204", LEFT_OUT),
    PICTURE_FORM("IMP-205", LEFT_OUT),
    EMPTY_HEADING("IMP-206", LEFT_OUT),
    NOT_READ("IMP-207", LEFT_OUT),
    PAGE_MARGIN("IMP-208", LEFT_OUT),
    COMMENT("IMP-209", LEFT_OUT);

    private final String id;
    private final FindingKind kind;

    ImportNote(String id, FindingKind kind) {
        this.id = id;
        this.kind = kind;
    }

    /** {@return the stable id} */
    public String id() {
        return id;
    }

    public FindingKind kind() {
        return kind;
    }
}
