package enthesis.domain.extract.research;

import enthesis.domain.extract.rows.Column;
import enthesis.domain.extract.rows.Column.Kind;
import enthesis.domain.extract.rows.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What leaves for research, column by column; what is not named here stays. A text that somebody typed never leaves.
final class Kept {
    static final Column PATIENT = Column.of("patient", Kind.IDENTITY, "research.patient");
    static final Column AGE = Column.of("age_years", Kind.WHOLE, "research.age");
    static final Column OLDER = Column.of("age_pooled", Kind.YES_NO, "research.pooled");
    static final Column SMALL = Column.of("small_cell", Kind.YES_NO, "research.small");

    /// Which unit a reading is in, the program says.
    private static final Set<String> PLAIN = Set.of("measurement.unit");

    private static final Map<String, List<String>> COLUMNS = Map.ofEntries(
            Map.entry("patients", List.of("sex")),
            Map.entry("courses", List.of("id", "region", "side", "indication_key", "agreed_percent",
                    "planned_sessions", "weeks_from", "weeks_to", "pain_before_0_to_10", "opened", "ended",
                    "ended_because")),
            Map.entry("course_ends", List.of("course", "reason")),
            Map.entry("candidacy_answers", List.of("course", "question", "answer", "answered_on")),
            Map.entry("examinations", List.of("id", "course", "examined_on")),
            Map.entry("findings", List.of("exam", "kind", "test", "side", "found")),
            Map.entry("visits", List.of("id", "performed")),
            Map.entry("signed_notes", List.of("visit", "ending")),
            Map.entry("visit_courses", List.of("visit", "course", "place")),
            Map.entry("check_ins", List.of("visit", "no_other_medication", "allergies_asked", "health_changed",
                    "drugs_changed", "infection", "pregnant", "needle_fear", "thinner", "inr")),
            Map.entry("check_ins_by_course", List.of("visit", "course", "flare", "side")),
            Map.entry("medications", List.of("visit", "place", "drug_class", "last_dose")),
            Map.entry("vitals", List.of("visit", "sign", "moment", "reading", "low", "unit", "stated")),
            Map.entry("pain", List.of("visit", "course", "asked", "score_0_to_10")),
            Map.entry("solutions", List.of("visit", "place", "target_volume_ml", "target_dextrose_percent",
                    "target_anaesthetic_percent", "target_proliferant_percent", "drawn_volume_ml", "dextrose_mg",
                    "anaesthetic_mg", "proliferant_mg", "dextrose_percent", "anaesthetic_percent",
                    "proliferant_percent", "latex_free", "discarded_ml")),
            Map.entry("syringe_parts", List.of("visit", "place", "part", "product", "stock_percent", "drawn_ml")),
            Map.entry("procedures", List.of("visit", "gloves", "guidance", "aspiration", "tolerance", "anatomy",
                    "needle_seen", "image_kept")),
            Map.entry("injections", List.of("visit", "place", "number", "state", "course", "side", "region", "target",
                    "volume_ml", "planned_volume_ml", "solution", "skipped")),
            Map.entry("observations", List.of("visit", "observed_minutes", "general", "complications",
                    "neurovascular", "dressing")),
            Map.entry("aftercare", List.of("visit", "given", "warnings_told", "physiotherapy", "next_appointment",
                    "no_appointment")),
            Map.entry("pain_areas", List.of("visit", "place", "aspect", "side", "area", "quality", "score_0_to_10")),
            Map.entry("follow_ups", List.of("id", "visit", "course")),
            Map.entry("diary_days", List.of("follow_up", "day_after", "pain_treated_0_to_10",
                    "pain_elsewhere_0_to_10", "different", "stiffness_0_to_10", "swelling", "bruise", "warmth",
                    "redness", "no_fever", "temperature_celsius", "limits", "acetaminophen_mg", "eased", "heat",
                    "moves", "contact")),
            Map.entry("follow_up_calls", List.of("id", "follow_up", "day_after", "result")),
            Map.entry("red_flags", List.of("contact", "flag", "answer")),
            Map.entry("adverse_events", List.of("id", "follow_up", "onset", "grade_1_to_5", "serious", "related",
                    "outcome", "resolved")),
            Map.entry("outcomes", List.of("id", "course", "answered", "told")),
            Map.entry("outcome_answers", List.of("outcome", "instrument", "item", "score")),
            Map.entry("outcome_scores", List.of("outcome", "instrument", "score", "prorated")),
            Map.entry("outcome_totals", List.of("outcome", "place", "lowest", "highest", "better", "score")));

    private Kept() {}

    static boolean any(Form form) {
        return COLUMNS.containsKey(form.name());
    }

    /// What is kept of a table's own columns.
    ///
    /// @throws IllegalStateException
    ///             if one of them is not there, or is free text
    static List<Column> of(Form form) {
        return COLUMNS.getOrDefault(form.name(), List.of()).stream().map(name -> {
            int at = form.at(name);
            if (at < 0 || (form.columns().get(at).kind() == Kind.TEXT
                    && !PLAIN.contains(form.columns().get(at).means()))) {
                throw new IllegalStateException("not to be kept: " + form.name() + "." + name);
            }
            return form.columns().get(at);
        }).toList();
    }

    /// The table as it leaves.
    static Form form(Form form) {
        var columns = new ArrayList<>(List.of(PATIENT));
        of(form).forEach(column -> columns.add(column.kind() == Kind.MOMENT
                ? Column.of(column.name(), Kind.DAY, column.means())
                : column));
        switch (form.name()) {
            case "patients" -> columns.addAll(List.of(AGE, OLDER));
            case "courses" -> columns.add(SMALL);
            default -> {
            }
        }
        return new Form(form.name(), form.means(), columns);
    }
}
