package enthesis.domain.note.find;

import enthesis.domain.visit.NoteFields;
import enthesis.domain.visit.NoteFields.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Which fields of a visit's sheet hold somebody's own words. Sentences that the program composes are the same in every
/// note and are not among them, nor is what is chosen from a list.
public final class OwnFields {
    private static final Set<String> TYPED = Set.of("sign.endingReason", "checkIn.healthChange", "medication.told",
            "medication.use", "medication.necessary", "allergy.substance", "allergy.reaction", "drawing.said",
            "solution.difference", "timeOut.comment", "procedure.position", "procedure.paraesthesia", "point.note",
            "picture.caption", "observation.conditionNote", "observation.complication",
            "observation.neurovascularNote", "aftercare.physiotherapist");
    /// Why somebody went on past a finding.
    private static final String ANSWERED = "answered.";
    private static final String NOTE = "note.";
    private static final String OWN = "Own";
    private static final String REWRITTEN = "Rewritten";
    private static final Pattern ROW = Pattern.compile("\\[\\d+]");
    /// What stands in some of these fields for nothing, and for a tick.
    private static final Set<String> SAYS_NOTHING = Set.of("none", "yes", "no", "unknown");

    private OwnFields() {}

    /// Whether the field of this path may hold own words.
    public static boolean holds(String path) {
        var bare = path.indexOf('[') < 0 ? path : ROW.matcher(path).replaceAll("");
        return TYPED.contains(bare) || bare.startsWith(ANSWERED)
                || (bare.startsWith(NOTE) && (bare.endsWith(OWN) || bare.endsWith(REWRITTEN)));
    }

    /// Whether it is needed to know what of them is somebody's own: a paragraph that was opened to be rewritten and
    /// left as it was composed is not.
    public static boolean compares(String path) {
        return path.startsWith(NOTE) && path.endsWith("Basis");
    }

    /// The own words of a sheet, by the paths of its fields; in the order of the note, then of the paths.
    public static List<OwnText> of(Map<String, String> typed) {
        var texts = new ArrayList<OwnText>();
        for (var paragraph : Paragraph.values()) {
            add(texts, NoteFields.own(paragraph).path(), typed);
            var rewritten = NoteFields.rewritten(paragraph).path();
            var basis = typed.getOrDefault(NoteFields.basis(paragraph).path(), "");
            if (!typed.getOrDefault(rewritten, "").strip().equals(basis.strip())) {
                add(texts, rewritten, typed);
            }
        }
        typed.keySet().stream().filter(path -> !path.startsWith(NOTE) && holds(path)).sorted()
                .forEach(path -> add(texts, path, typed));
        return List.copyOf(texts);
    }

    private static void add(List<OwnText> texts, String path, Map<String, String> typed) {
        var text = typed.getOrDefault(path, "").strip();
        if (!text.isEmpty() && !SAYS_NOTHING.contains(text)) {
            texts.add(new OwnText(path, text));
        }
    }
}
