package enthesis.storage.extract.rows;

import java.util.Map;
import java.util.Set;

/// What columns are called where they leave, so that each says its unit, and which of them are keys of a list.
final class Names {
    private static final Map<String, String> OTHER = Map.ofEntries(
            Map.entry("course.agreed", "agreed_percent"), Map.entry("course.sessions", "planned_sessions"),
            Map.entry("course.baseline", "pain_before_0_to_10"),
            Map.entry("consent_taken.percent", "dextrose_percent"),
            Map.entry("check_in.inr", "inr"), Map.entry("pain.score", "score_0_to_10"),
            Map.entry("solution.target_volume", "target_volume_ml"),
            Map.entry("solution.target_dextrose", "target_dextrose_percent"),
            Map.entry("solution.target_anaesthetic", "target_anaesthetic_percent"),
            Map.entry("solution.target_proliferant", "target_proliferant_percent"),
            Map.entry("solution.drawn_volume", "drawn_volume_ml"), Map.entry("solution.discarded", "discarded_ml"),
            Map.entry("component.stock", "stock_percent"), Map.entry("component.drawn", "drawn_ml"),
            Map.entry("shelf_lot.strength", "strength_percent"), Map.entry("injection.volume", "volume_ml"),
            Map.entry("injection.planned_volume", "planned_volume_ml"),
            Map.entry("observation.minutes", "observed_minutes"),
            Map.entry("image.width", "width_pixels"), Map.entry("image.height", "height_pixels"),
            Map.entry("image.millimetres", "scale_millimetres"), Map.entry("attachment.length", "length_bytes"),
            Map.entry("drawn_pain.score", "score_0_to_10"), Map.entry("diary_day.treated", "pain_treated_0_to_10"),
            Map.entry("diary_day.fresh", "pain_elsewhere_0_to_10"),
            Map.entry("diary_day.stiffness", "stiffness_0_to_10"),
            Map.entry("diary_day.fever", "temperature_celsius"),
            Map.entry("diary_day.acetaminophen", "acetaminophen_mg"),
            Map.entry("adverse_event.grade", "grade_1_to_5"),
            Map.entry("emergency_mark.since", "after_seconds"), Map.entry("signed_note.canonical", "signed_text"));

    /// Keys of the program's and the practice's lists.
    private static final Set<String> KEYS = Set.of("course.region", "course.indication_key", "consent_taken.region",
            "injection.region", "injection.target", "injection.sheet", "image.region", "drawn_pain.sheet",
            "drawn_pain.area", "component.product", "shelf_lot.product", "candidacy_answer.question",
            "candidacy_answer.answer", "exam_finding.test", "outcome_answer.instrument", "urgent_line.rule",
            "consent_item.item", "trail.what", "own_entry.kind");

    private Names() {}

    static String of(String table, String column) {
        return OTHER.getOrDefault(table + "." + column, column);
    }

    static boolean isKey(String table, String column) {
        return KEYS.contains(table + "." + column);
    }
}
