package no.kurspakker.export.inspect;

import static no.kurspakker.export.inspect.finding.PackageFinding.*;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import no.kurspakker.export.inspect.finding.PackageFinding;

/** Faults of descriptions: SCORM manifests, {@code tincan.xml}, AICC files. */
final class FaultyManifests extends Faulty {

    private static final String ITEM =
            "<item identifier=\"i1\" identifierref=\"r1\"><title>Opening</title></item>";
    private static final String FILE = "<file href=\"index.html\"/>";

    FaultyManifests() {
        kinds();
        form();
        organizations();
        resources();
        metadata();
        listed();
        scorm12();
        scorm2004();
        sequencing();
        tincan();
        aicc();
    }

    private void kinds() {
        files(FORMAT_UNKNOWN, Right.files("index.html", Right.PAGE.formatted("")));
        Map<String, byte[]> folder = Right.files("index.html", Right.PAGE.formatted(""));
        folder.put("course/imsmanifest.xml", Right.scorm12().get("imsmanifest.xml"));
        files(MANIFEST_IN_FOLDER, folder);
        Map<String, byte[]> spelled = Right.files("index.html", Right.PAGE.formatted(""));
        spelled.put("ImsManifest.xml", Right.scorm12().get("imsmanifest.xml"));
        files(MANIFEST_NAME_CASE, spelled);
    }

    private void form() {
        in12(MANIFEST_NOT_WELL_FORMED, "</organization>", "</organisation>");
        in12(
                MANIFEST_DOCTYPE,
                "<manifest ",
                "<!DOCTYPE manifest SYSTEM \"http://x.example/a.dtd\"><manifest ");
        inTincan(
                MANIFEST_TOO_LARGE,
                "<name>Valves</name>",
                "<name>Valves</name>" + "<a>".repeat(120) + "</a>".repeat(120));
        inTincan(MANIFEST_ROOT_WRONG, "<tincan ", "<cat ", "</tincan>", "</cat>");
        inTincan(NAMESPACE_UNKNOWN, "projecttincan.com", "example.org");
        in12(
                SCHEMA_VERSION_MISSING,
                "<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>",
                "");
        in2004(SCHEMA_VERSION_UNKNOWN, "2004 4th Edition", "2004 5th Edition");
        in2004(SCHEMA_VERSION_SPACE, "2004 4th Edition", " 2004 4th Edition ");
        Map<String, byte[]> mixed = Right.scorm12();
        mixed.put("index.html", Right.scorm2004().get("index.html"));
        changed(
                SCHEMA_VERSION_DIFFERS,
                mixed,
                "imsmanifest.xml",
                "<schemaversion>1.2<",
                "<schemaversion>2004 4th Edition<",
                "scormtype",
                "scormType");
        in12(SCHEMA_NAME_WRONG, "ADL SCORM", "SCORM");
        in12(MANIFEST_INVALID, "<resources>", "<surplus/><resources>");
        in12(
                CONTROL_DOCUMENT_MISSING,
                "identifier=\"m1\"",
                "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd\" identifier=\"m1\"");
        in12(PREFIX_UNUSUAL, "xmlns:adlcp", "xmlns:adl", "adlcp:scormtype", "adl:scormtype");
        in12(CHARACTER_REFERENCE, "<title>Valves", "<title>Valves &#38; pumps");
        in12(
                SUBMANIFEST,
                "</resources>",
                "</resources><manifest identifier=\"m2\"><organizations/><resources/></manifest>");
    }

    private void organizations() {
        in12(IDENTIFIER_TWICE, "item identifier=\"i1\"", "item identifier=\"o1\"");
        in12(IDENTIFIER_SPACE, "identifierref=\"r1\"", "identifierref=\" r1 \"");
        in12(IDENTIFIER_FORM, "item identifier=\"i1\"", "item identifier=\"1 i\"");
        in12(DEFAULT_ORGANIZATION_UNKNOWN, "default=\"o1\"", "default=\"r1\"");
        in12(DEFAULT_ORGANIZATION_MISSING, " default=\"o1\"", "");
        in12(TITLE_MISSING, "<title>Opening</title>", "<title> </title>");
        in2004(TITLE_TOO_LONG, "<title>Opening", "<title>" + "x".repeat(300));
        in12(TITLE_SPACE, "<title>Opening", "<title> Opening");
        in12(
                ITEM_RESOURCE_UNKNOWN,
                ITEM,
                ITEM + "<item identifier=\"i2\" identifierref=\"r9\"><title>X</title></item>");
        in12(ITEM_WITHOUT_RESOURCE, ITEM, ITEM + "<item identifier=\"i2\"><title>X</title></item>");
        in2004(
                FOLDER_WITH_RESOURCE,
                "</title></item>",
                "</title><item identifier=\"i2\" identifierref=\"r2\"><title>X</title></item></item>",
                "</resources>",
                "<resource identifier=\"r2\" type=\"webcontent\" adlcp:scormType=\"asset\" href=\"index.html\">"
                        + FILE + "</resource></resources>");
        in12(ITEM_HIDDEN, "<item ", "<item isvisible=\"false\" ");
        in12(ITEM_PARAMETERS_FORM, "<item ", "<item parameters=\"a=b\" ");
    }

    private void resources() {
        in12(RESOURCE_TYPE_WRONG, "type=\"webcontent\"", "type=\"web\"");
        in12(RESOURCE_HREF_MISSING, " href=\"index.html\">", ">");
        in12(RESOURCE_HREF_NOT_LISTED, FILE, "");
        in12(SCORM_TYPE_MISSING, " adlcp:scormtype=\"sco\"", "");
        in12(NO_SCO, "\"sco\"", "\"asset\"");
        in12(DEPENDENCY_UNKNOWN, FILE, FILE + "<dependency identifierref=\"r9\"/>");
        in12(DEPENDENCY_CYCLE, FILE, FILE + "<dependency identifierref=\"r1\"/>");
        in12(
                RESOURCE_UNUSED,
                "</resources>",
                "<resource identifier=\"r2\" type=\"webcontent\" adlcp:scormtype=\"asset\" href=\"index.html\">"
                        + FILE + "</resource></resources>");
        in12(LAUNCH_REMOTE, " href=\"index.html\">", " href=\"https://example.org/a.html\">");
        in12(
                METADATA_FILE_MISSING,
                "</schemaversion>",
                "</schemaversion><adlcp:location>meta.xml</adlcp:location>");
    }

    private void metadata() {
        described(METADATA_NAMESPACE, "imsmd_rootv1p2p1\"", "imsmd_rootv9\"");
        described(METADATA_TITLE_MISSING, ">Valves</langstring>", "></langstring>");
        described(METADATA_LANGUAGE_FORM, "<language>en", "<language>english_uk");
        described(METADATA_VALUE_UNKNOWN, ">Final<", ">Ready<");
    }

    private void described(PackageFinding code, String... changes) {
        changed(code, Right.described12(), "imsmanifest.xml", changes);
    }

    private void listed() {
        in12(LISTED_FILE_MISSING, FILE, FILE + "<file href=\"a.js\"/>");
        in12(FILE_LISTED_TWICE, FILE, FILE + FILE);
        Map<String, byte[]> more = Right.scorm12();
        more.put("a.bin", new byte[3]);
        files(FILE_NOT_LISTED, more);
        in12(START_PAGE_MISSING, " href=\"index.html\">", " href=\"start.html\">");
        in12(FILE_HREF_LEADS_OUT, FILE, FILE + "<file href=\"../a.js\"/>");
        Map<String, byte[]> folder = Right.scorm12();
        folder.put("a/b.bin", new byte[3]);
        changed(
                FILE_HREF_BACKSLASH,
                folder,
                "imsmanifest.xml",
                FILE,
                FILE + "<file href=\"a\\b.bin\"/>");
        Map<String, byte[]> base = Right.scorm12();
        base.put("a/b.bin", new byte[3]);
        changed(
                XML_BASE_IGNORED,
                based("a/"),
                "imsmanifest.xml",
                "<resources>",
                "<resources xml:base=\"a/\">");
        changed(
                XML_BASE_SLASH,
                based("a"),
                "imsmanifest.xml",
                "<resource i",
                "<resource xml:base=\"a\" i");
        Map<String, byte[]> film = Right.scorm12();
        film.put("film.mp4", new byte[3]);
        changed(
                LAUNCH_NOT_HTML,
                film,
                "imsmanifest.xml",
                " href=\"index.html\">",
                " href=\"film.mp4\"><file href=\"film.mp4\"/>");
    }

    private static Map<String, byte[]> based(String base) {
        Map<String, byte[]> files = Right.scorm12();
        files.put(base + "index.html", files.remove("index.html"));
        return files;
    }

    private void scorm12() {
        String end = "</title></item>";
        in12(MASTERY_SCORE_FORM, end, "</title><adlcp:masteryscore>x</adlcp:masteryscore></item>");
        in12(
                MASTERY_SCORE_OVERRIDES,
                end,
                "</title><adlcp:masteryscore>80</adlcp:masteryscore></item>");
        in12(
                MAX_TIME_FORM,
                end,
                "</title><adlcp:maxtimeallowed>1 hour</adlcp:maxtimeallowed></item>");
        in12(
                DATA_FROM_LMS_TOO_LONG,
                end,
                "</title><adlcp:datafromlms>" + "x".repeat(256) + "</adlcp:datafromlms></item>");
        in2004(
                SEVERAL_SCOS_2004,
                ITEM,
                ITEM + "<item identifier=\"i2\" identifierref=\"r1\"><title>X</title></item>");
    }

    private void scorm2004() {
        String end = "</title></item>";
        in2004(
                COMPLETION_THRESHOLD_TEXT,
                end,
                "</title><adlcp:completionThreshold>0.8</adlcp:completionThreshold></item>");
        in2004(
                OBJECTIVE_MAP,
                end,
                "</title><imsss:sequencing><imsss:objectives><imsss:primaryObjective objectiveID=\"p\"><imsss:mapInfo targetObjectiveID=\"g\"/></imsss:primaryObjective></imsss:objectives></imsss:sequencing></item>");
    }

    private void sequencing() {
        in12(
                PREREQUISITES_TYPE,
                "</title></item>",
                "</title><adlcp:prerequisites type=\"x\">a</adlcp:prerequisites></item>");
        in12(
                TIME_LIMIT_ACTION_UNKNOWN,
                "</title></item>",
                "</title><adlcp:timelimitaction>stop</adlcp:timelimitaction></item>");
        in12(SCORM_TYPE_UNKNOWN, "\"sco\"", "\"page\"");
        in2004(SCORM_TYPE_SPELLING, "scormType", "scormtype");
        in12(RESOURCES_MISSING, "<resources>", "<x>", "</resources>", "</x>");
        in12(IDENTIFIER_MISSING, "item identifier=\"i1\"", "item");
        in12(ITEM_NONE, ITEM, "");
        in12(
                ORGANIZATION_NONE,
                "<organization identifier=\"o1\"><title>Valves</title>",
                "",
                ITEM,
                "",
                "</organization>",
                "");
        rules();
    }

    private void rules() {
        sequenced(
                NUMBER_RANGE,
                "<imsss:objectives><imsss:primaryObjective objectiveID=\"p\" satisfiedByMeasure=\"true\"><imsss:minNormalizedMeasure>7</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives>");
        sequenced(
                OBJECTIVE_ID_TWICE,
                "<imsss:objectives><imsss:primaryObjective objectiveID=\"p\"/><imsss:objective objectiveID=\"p\"/></imsss:objectives>");
        sequenced(
                OBJECTIVE_ID_MISSING,
                "<imsss:objectives><imsss:primaryObjective/><imsss:objective/></imsss:objectives>");
        sequenced(
                RULE_WITHOUT_CONDITIONS,
                "<imsss:sequencingRules><imsss:preConditionRule><imsss:ruleAction action=\"skip\"/></imsss:preConditionRule></imsss:sequencingRules>");
        sequenced(
                CONDITION_UNKNOWN,
                "<imsss:sequencingRules><imsss:preConditionRule><imsss:ruleConditions><imsss:ruleCondition condition=\"never\"/></imsss:ruleConditions><imsss:ruleAction action=\"skip\"/></imsss:preConditionRule></imsss:sequencingRules>");
        sequenced(
                ACTION_UNKNOWN,
                "<imsss:sequencingRules><imsss:preConditionRule><imsss:ruleConditions><imsss:ruleCondition condition=\"always\"/></imsss:ruleConditions><imsss:ruleAction action=\"jump\"/></imsss:preConditionRule></imsss:sequencingRules>");
        sequenced(
                DURATION_FORM, "<imsss:limitConditions attemptAbsoluteDurationLimit=\"1 hour\"/>");
        in2004(
                SEQUENCING_REFERENCE_UNKNOWN,
                "</title></item>",
                "</title><imsss:sequencing IDRef=\"s9\"/></item>");
        in2004(
                HIDE_UI_UNKNOWN,
                "</title></item>",
                "</title><adlnav:presentation><adlnav:navigationInterface><adlnav:hideLMSUI>menu</adlnav:hideLMSUI></adlnav:navigationInterface></adlnav:presentation></item>");
        in12(
                SEQUENCING_IN_12,
                "</title></item>",
                "</title><s:sequencing xmlns:s=\"urn:s\"/></item>");
        in2004(
                NO_WAY_FORWARD,
                "</item>\n",
                "</item><item identifier=\"i2\" identifierref=\"r2\"><title>X</title></item><imsss:sequencing><imsss:controlMode choice=\"false\"/></imsss:sequencing>\n",
                "</resources>",
                "<resource identifier=\"r2\" type=\"webcontent\" adlcp:scormType=\"asset\" href=\"index.html\">"
                        + FILE + "</resource></resources>");
    }

    private void sequenced(PackageFinding code, String rules) {
        in2004(
                code,
                "</title></item>",
                "</title><imsss:sequencing>" + rules + "</imsss:sequencing></item>");
    }

    private void tincan() {
        inTincan(TINCAN_ID_MISSING, " id=\"https://example.org/valves\"", "");
        inTincan(TINCAN_ID_FORM, "https://example.org/valves", "valves");
        inTincan(
                TINCAN_ID_TWICE,
                "</activities>",
                "<activity id=\"https://example.org/valves\" type=\"t:x\"><name>B</name></activity></activities>");
        inTincan(TINCAN_TYPE_MISSING, " type=\"http://adlnet.gov/expapi/activities/course\"", "");
        inTincan(TINCAN_NAME_MISSING, "<name>Valves</name>", "");
        inTincan(TINCAN_LAUNCH_MISSING, "<launch lang=\"und\">index.html</launch>", "");
        inTincan(TINCAN_LAUNCH_LANG, " lang=\"und\"", "");
        files(
                TINCAN_ACTIVITY_NONE,
                Right.files(
                        "tincan.xml",
                        "<tincan xmlns=\"http://projecttincan.com/tincan.xsd\"><activities/></tincan>"));
        changed(
                MANIFEST_ENTITY,
                Right.tincan(),
                "tincan.xml",
                "<tincan ",
                "<!DOCTYPE tincan [<!ENTITY a \"b\">]><tincan ",
                "<name>Valves",
                "<name>&a;");
    }

    private void aicc() {
        Map<String, byte[]> less = Right.aicc();
        less.remove("v.des");
        files(AICC_FILE_MISSING, less);
        inAicc(AICC_FIELD_MISSING, "v.crs", "Course_Title=Valves\n", "");
        inAicc(AICC_COLUMN_MISSING, "v.au", "File_Name", "Name");
        inAicc(AICC_ROW_LENGTH, "v.au", "80\n", "80\nA2,index.html\n");
        inAicc(AICC_ID_TWICE, "v.au", "80\n", "80\nA1,index.html,80\n");
        inAicc(
                AICC_AU_UNKNOWN,
                "v.cst",
                "Block,Member,Attributes\nroot,A1,MANDATORY=Y",
                "Block,Member,Member\nroot,A1,A9");
        inAicc(AICC_MASTERY_FORM, "v.au", ",80", ",many");
        Map<String, byte[]> none = Right.aicc();
        none.put("v.au", "System_ID,File_Name,Mastery_Score\n".getBytes(StandardCharsets.UTF_8));
        files(AICC_AU_NONE, none);
    }
}
