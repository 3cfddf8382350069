package enthesis.storage.extract.rows;

import static enthesis.storage.jooq.Tables.ADDENDUM;
import static enthesis.storage.jooq.Tables.ADVERSE_EVENT;
import static enthesis.storage.jooq.Tables.AFTERCARE;
import static enthesis.storage.jooq.Tables.ATTACHMENT;
import static enthesis.storage.jooq.Tables.BROUGHT;
import static enthesis.storage.jooq.Tables.CANDIDACY_ANSWER;
import static enthesis.storage.jooq.Tables.CHECK_IN;
import static enthesis.storage.jooq.Tables.CLINIC;
import static enthesis.storage.jooq.Tables.CODE_LIST;
import static enthesis.storage.jooq.Tables.COMPONENT;
import static enthesis.storage.jooq.Tables.CONSENT;
import static enthesis.storage.jooq.Tables.CONSENT_ITEM;
import static enthesis.storage.jooq.Tables.CONSENT_STROKE;
import static enthesis.storage.jooq.Tables.CONSENT_TAKEN;
import static enthesis.storage.jooq.Tables.CONSENT_TEXT;
import static enthesis.storage.jooq.Tables.CONSENT_WITHDRAWN;
import static enthesis.storage.jooq.Tables.CONTACT;
import static enthesis.storage.jooq.Tables.COURSE;
import static enthesis.storage.jooq.Tables.COURSE_ANSWER;
import static enthesis.storage.jooq.Tables.COURSE_END;
import static enthesis.storage.jooq.Tables.DIARY_DAY;
import static enthesis.storage.jooq.Tables.DOCUMENT;
import static enthesis.storage.jooq.Tables.DOCUMENT_WITHDRAWN;
import static enthesis.storage.jooq.Tables.DRAWN_PAIN;
import static enthesis.storage.jooq.Tables.EMERGENCY;
import static enthesis.storage.jooq.Tables.EMERGENCY_CLOSED;
import static enthesis.storage.jooq.Tables.EMERGENCY_MARK;
import static enthesis.storage.jooq.Tables.EMERGENCY_WHOSE;
import static enthesis.storage.jooq.Tables.EXAM;
import static enthesis.storage.jooq.Tables.EXAM_FINDING;
import static enthesis.storage.jooq.Tables.FOLLOW_UP;
import static enthesis.storage.jooq.Tables.FOLLOW_UP_ENTRY;
import static enthesis.storage.jooq.Tables.IMAGE;
import static enthesis.storage.jooq.Tables.INJECTION;
import static enthesis.storage.jooq.Tables.INTAKE;
import static enthesis.storage.jooq.Tables.MEASUREMENT;
import static enthesis.storage.jooq.Tables.OBSERVATION;
import static enthesis.storage.jooq.Tables.OUTCOME;
import static enthesis.storage.jooq.Tables.OUTCOME_ACTIVITY;
import static enthesis.storage.jooq.Tables.OUTCOME_ANSWER;
import static enthesis.storage.jooq.Tables.OUTCOME_TOTAL;
import static enthesis.storage.jooq.Tables.OUTCOME_WITHDRAWN;
import static enthesis.storage.jooq.Tables.OWN_ENTRY;
import static enthesis.storage.jooq.Tables.PAIN;
import static enthesis.storage.jooq.Tables.PAIN_DRAWING;
import static enthesis.storage.jooq.Tables.PATIENT;
import static enthesis.storage.jooq.Tables.PATIENT_ALERT;
import static enthesis.storage.jooq.Tables.PATIENT_ALLERGY;
import static enthesis.storage.jooq.Tables.PATIENT_IDENTIFIER;
import static enthesis.storage.jooq.Tables.PATIENT_LINK;
import static enthesis.storage.jooq.Tables.PERSON;
import static enthesis.storage.jooq.Tables.PROCEDURE_LINE;
import static enthesis.storage.jooq.Tables.RED_FLAG;
import static enthesis.storage.jooq.Tables.SETTING_CHANGE;
import static enthesis.storage.jooq.Tables.SHELF_LOT;
import static enthesis.storage.jooq.Tables.SIGNATURE;
import static enthesis.storage.jooq.Tables.SIGNED_NOTE;
import static enthesis.storage.jooq.Tables.SIGNING_KEY;
import static enthesis.storage.jooq.Tables.SOLUTION;
import static enthesis.storage.jooq.Tables.TIME_OUT;
import static enthesis.storage.jooq.Tables.TOLD_ALLERGY;
import static enthesis.storage.jooq.Tables.TOLD_MEDICATION;
import static enthesis.storage.jooq.Tables.TRAIL;
import static enthesis.storage.jooq.Tables.URGENT_CLOSED;
import static enthesis.storage.jooq.Tables.URGENT_LINE;
import static enthesis.storage.jooq.Tables.VISIT;
import static enthesis.storage.jooq.Tables.VISIT_COURSE;
import static enthesis.storage.jooq.Tables.VISIT_ENTRY;
import static enthesis.storage.jooq.Tables.VISIT_VOID;

import enthesis.storage.extract.rows.Drawer.Whose;
import java.util.List;
import org.jooq.Table;

/// Every table of the chart under the name that it leaves by, what others refer to first. What stays behind only serves
/// this program: the words a chart is found by and the bookkeeping of the trail.
final class Drawers {
    static final List<Drawer> ALL = List.of(
            patients("patients", PATIENT), patients("allergies", PATIENT_ALLERGY), patients("alerts", PATIENT_ALERT),
            patients("chart_links", PATIENT_LINK), patients("other_numbers", PATIENT_IDENTIFIER),
            patients("brought", BROUGHT),
            patients("courses", COURSE), patients("course_ends", COURSE_END),
            patients("candidacy_answers", CANDIDACY_ANSWER), patients("examinations", EXAM),
            patients("findings", EXAM_FINDING), patients("consents", CONSENT),
            patients("consents_signed", CONSENT_TAKEN), patients("consent_points", CONSENT_ITEM),
            patients("consent_strokes", CONSENT_STROKE), patients("consents_withdrawn", CONSENT_WITHDRAWN),
            patients("visits", VISIT), patients("visits_voided", VISIT_VOID),
            patients("signed_notes", SIGNED_NOTE), patients("addenda", ADDENDUM), patients("signatures", SIGNATURE),
            patients("visit_courses", VISIT_COURSE), patients("check_ins", CHECK_IN),
            patients("check_ins_by_course", COURSE_ANSWER), patients("medications", TOLD_MEDICATION),
            patients("allergies_told", TOLD_ALLERGY), patients("vitals", MEASUREMENT), patients("pain", PAIN),
            patients("solutions", SOLUTION), patients("syringe_parts", COMPONENT), patients("time_outs", TIME_OUT),
            patients("procedures", PROCEDURE_LINE), patients("injections", INJECTION),
            patients("observations", OBSERVATION), patients("aftercare", AFTERCARE), patients("pictures", IMAGE),
            patients("pain_drawings", PAIN_DRAWING), patients("pain_areas", DRAWN_PAIN),
            patients("visits_as_typed", VISIT_ENTRY),
            patients("follow_ups", FOLLOW_UP), patients("diary_days", DIARY_DAY), patients("follow_up_calls", CONTACT),
            patients("red_flags", RED_FLAG), patients("urgent_lines", URGENT_LINE),
            patients("urgent_lines_closed", URGENT_CLOSED), patients("adverse_events", ADVERSE_EVENT),
            patients("follow_ups_as_typed", FOLLOW_UP_ENTRY),
            patients("outcomes", OUTCOME), patients("outcome_answers", OUTCOME_ANSWER),
            patients("outcome_totals", OUTCOME_TOTAL), patients("outcome_activities", OUTCOME_ACTIVITY),
            patients("outcomes_withdrawn", OUTCOME_WITHDRAWN), patients("documents", DOCUMENT),
            patients("documents_withdrawn", DOCUMENT_WITHDRAWN), patients("files", ATTACHMENT),
            new Drawer("papers", TRAIL, Whose.PATIENT, List.of("ABOUT", "ENTITY", "ENTITY_KEY", "WAS", "NOW", "HASH")),
            both("emergencies", EMERGENCY), both("emergency_taps", EMERGENCY_MARK),
            both("emergency_patients", EMERGENCY_WHOSE), both("emergencies_closed", EMERGENCY_CLOSED),
            new Drawer("practice", CLINIC, Whose.PRACTICE, List.of("ONLY_ONE")), practice("people", PERSON),
            practice("signing_keys", SIGNING_KEY), practice("own_entries", OWN_ENTRY),
            practice("setting_changes", SETTING_CHANGE), practice("lots", SHELF_LOT),
            practice("consent_texts", CONSENT_TEXT), practice("code_lists", CODE_LIST), practice("imports", INTAKE));

    private Drawers() {}

    private static Drawer patients(String name, Table<?> table) {
        return new Drawer(name, table, Whose.PATIENT, List.of());
    }

    private static Drawer both(String name, Table<?> table) {
        return new Drawer(name, table, Whose.BOTH, List.of());
    }

    private static Drawer practice(String name, Table<?> table) {
        return new Drawer(name, table, Whose.PRACTICE, List.of());
    }
}
