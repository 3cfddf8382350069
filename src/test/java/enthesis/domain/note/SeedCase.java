package enthesis.domain.note;

import enthesis.domain.entry.Sheet;
import enthesis.domain.patient.Alert;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Severity;
import enthesis.domain.patient.Sex;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.NoteFields.Paragraph;
import enthesis.domain.visit.Reading;
import enthesis.domain.wording.Language;
import enthesis.domain.wording.Wording;
import enthesis.domain.wording.Wordings;
import enthesis.domain.words.Words;
import enthesis.storage.reference.WordingFile;
import java.util.List;
import java.util.Locale;

/// The seed's own visit, whole: vitals, one solution, eight points of 6.5 mL in all, no complication; signed after it.
public final class SeedCase {
    public static final Words WORDS = new Words(Locale.ENGLISH);
    public static final Wordings WORDINGS = Wordings.shipped(WordingFile.load());
    public static final Wording ENGLISH = WORDINGS.in(Language.ENGLISH);
    public static final NoteText TEXT = new NoteText(WORDS, key -> key.equals("ankle-foot") ? "ankle and foot" : key);
    private static final String[][] POINTS = {{"ATFL, fibular attachment", "170", "236", "0.5"},
            {"ATFL, talar attachment", "208", "247", "0.5"}, {"CFL, fibular attachment", "160", "254", "0.5"},
            {"CFL, calcaneal attachment", "133", "304", "0.5"}, {"AITFL", "184", "202", "0.5"},
            {"Sinus tarsi", "206", "281", "1.5"}, {"Bifurcate ligament", "240", "287", "0.5"},
            {"Talocrural joint", "205", "218", "2"}};

    private SeedCase() {}

    /// With plain blanks where no line may break.
    public static String spaced(String words) {
        return words.replace('\u00a0', ' ');
    }

    public static NoteParagraph paragraph(Reading reading, Paragraph kind) {
        return TEXT.paragraphs(reading).stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    public static Reading reading() {
        return reading(sheet());
    }

    public static Reading reading(Sheet sheet, Alert... alerts) {
        var latex = new Allergies.Listed(List.of(new Allergy("latex", Severity.SEVERE, "hives")), Cases.TODAY);
        return Reading.of(Cases.about(latex, List.of(alerts), Sex.FEMALE), sheet);
    }

    /// The same visit with no point given yet.
    public static Sheet before() {
        return after(solution(before(Sheet.EMPTY)));
    }

    public static Sheet sheet() {
        var sheet = before();
        for (int i = 0; i < POINTS.length; i++) {
            sheet = point(sheet, i + 1, "right", POINTS[i]);
        }
        return Cases.agreed(sheet);
    }

    public static Sheet point(Sheet sheet, int row, String side, String... point) {
        var at = "point[" + row + "].";
        return Cases.with(sheet, at + "order", Integer.toString(row), at + "state", "given", at + "region",
                "ankle-foot", at + "side", side, at + "structure", point[0], at + "sheet", "ankle-lateral",
                at + "revision", "1", at + "x", point[1], at + "y", point[2], at + "volume", point[3], at + "solution",
                "1", at + "depth", "8", at + "needle", "27G 20 mm", at + "guidance", "ultrasound");
    }

    private static Sheet before(Sheet sheet) {
        return Cases.with(sheet, "checkIn.allergies", "list", "allergy[1].substance", "latex", "allergy[1].severity",
                "severe", "medication[1].told", "ibuprofen 400", "medication[1].class", "nsaid",
                "medication[1].lastDose", "-6d", "medication[2].told", "aspirin 81 mg", "medication[2].class",
                "aspirin-low", "checkIn.noOtherMedication", "yes", "checkIn.healthChanged", "no", "checkIn.infection",
                "no", "checkIn.pregnant", "no", "checkIn.wayHome", "drives", "checkIn.thinner", "none",
                "checkIn.flare", "settled", "checkIn.drugsChanged", "no", "checkIn.needleFear", "no",
                "vitals.blood-pressure", "128/78", "vitals.heart-rate", "72", "vitals.temperature", "97.9",
                "vitals.temperature-unit", "f", "vitals.spo2", "98", "vitals.weight", "64", "vitals.height", "165",
                "pain[1].now", "4", "pain[1].average", "4", "pain[1].worst", "6");
    }

    private static Sheet solution(Sheet sheet) {
        return Cases.with(sheet, "solution[1].mode", "drawn", "solution[1].volume", "10",
                "solution[1].dextrosePercent", "15", "solution[1].anaestheticPercent", "0.2",
                "solution[1].anaesthetic", "lidocaine", "solution[1].diluent", "water", "solution[1].dextroseStock",
                "50", "solution[1].anaestheticStock", "1", "solution[1].dextroseDrawn", "3",
                "solution[1].anaestheticDrawn", "2", "solution[1].diluentDrawn", "5", "solution[1].dextroseLot",
                "B4471", "solution[1].dextroseExpiry", "04/2027", "solution[1].anaestheticLot", "L0932",
                "solution[1].anaestheticExpiry", "01/2027", "solution[1].diluentLot", "W2210",
                "solution[1].diluentExpiry", "06/2027", "solution[1].latexFree", "yes", "solution[1].preparedBy",
                "M. Okafor", "solution[1].preparedAt", "10:50", "solution[1].discarded", "3.5",
                "otherAnaesthetic.given", "none");
    }

    private static Sheet after(Sheet sheet) {
        return Cases.with(sheet, "timeOut.nameSaid", "yes", "timeOut.birthDateSaid", "yes", "timeOut.procedure", "yes",
                "timeOut.side", "right", "timeOut.siteMarked", "yes", "timeOut.consent", "yes", "timeOut.allergies",
                "yes", "timeOut.anticoagulant", "yes", "timeOut.participants", "L. Hale, M. Okafor",
                "timeOut.completed", "2026-11-23T10:52:00Z", "procedure.position", "supine", "procedure.antiseptic",
                "chlorhexidine-alcohol", "procedure.gloves", "latex-free", "procedure.guidance", "ultrasound",
                "procedure.start",
                "10:53", "procedure.end", "11:02", "procedure.aspiration", "negative", "procedure.paraesthesia",
                "none", "procedure.tolerance", "good", "procedure.anatomy", "normal", "procedure.needleSeen", "yes",
                "procedure.imageKept", "yes", "observation.minutes", "15", "observation.condition", "well",
                "observation.complications", "none", "observation.neurovascular", "as-before", "observation.dressing",
                "plaster", "aftercare.given", "yes", "aftercare.to", "patient", "aftercare.language", "English",
                "aftercare.warningsTold", "yes", "aftercare.physiotherapy", "has-plan", "aftercare.physiotherapist",
                "J. Roy", "aftercare.next", "21 Dec 2026", "sign.ending", "injected");
    }
}
