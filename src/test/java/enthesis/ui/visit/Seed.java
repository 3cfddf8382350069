package enthesis.ui.visit;

import enthesis.domain.entry.Sheet;
import enthesis.domain.visit.Cases;

/// The seed's own case as it is typed: RIGHT ankle, latex allergy, ibuprofen six days ago, aspirin 81, 10 mL of 15 %.
public final class Seed {
    private Seed() {}

    public static Sheet sheet() {
        return observed(timeOut(solution(vitals(checkIn(Sheet.EMPTY)))));
    }

    public static Sheet checkIn(Sheet sheet) {
        return Cases.with(sheet,
                "medication[1].told", "Advil 400", "medication[1].use", "when it hurts", "medication[1].class", "nsaid",
                "medication[1].lastDose", "17 Nov 2026", "medication[2].told", "ASA 81",
                "medication[2].use", "once a day, her cardiologist", "medication[2].class", "aspirin_low",
                "medication[2].lastDose", "23 Nov 2026", "checkIn.noOtherMedication", "yes",
                "checkIn.allergies", "list", "allergy[1].substance", "latex", "allergy[1].severity", "severe",
                "allergy[1].reaction", "hives and tight chest, 2019", "checkIn.healthChanged", "no",
                "checkIn.drugsChanged", "no", "checkIn.infection", "no", "checkIn.pregnant", "no",
                "checkIn.needleFear", "no", "checkIn.wayHome", "ride", "checkIn.thinner", "none",
                "checkIn.flare", "settled");
    }

    public static Sheet vitals(Sheet sheet) {
        return Cases.with(sheet, "vitals.blood-pressure", "128/78", "vitals.heart-rate", "72", "vitals.respiration",
                "14",
                "vitals.temperature", "36.6", "vitals.spo2", "98", "vitals.weight", "64", "vitals.height", "165",
                "pain[1].now", "4", "pain[1].average", "4", "pain[1].worst", "6");
    }

    public static Sheet solution(Sheet sheet) {
        return Cases.with(sheet, "solution[1].mode", "target", "solution[1].volume", "10",
                "solution[1].dextrosePercent", "15", "solution[1].anaestheticPercent", "0.2",
                "solution[1].anaesthetic", "lidocaine", "solution[1].diluent", "water",
                "solution[1].dextroseStock", "50", "solution[1].anaestheticStock", "1",
                "solution[1].dextroseLot", "B4471", "solution[1].dextroseExpiry", "3/2027",
                "solution[1].anaestheticLot", "L0932", "solution[1].anaestheticExpiry", "6/2027",
                "solution[1].diluentLot", "W2210", "solution[1].diluentExpiry", "1/2028",
                "solution[1].dextroseDrawn", "3", "solution[1].anaestheticDrawn", "2", "solution[1].diluentDrawn", "5",
                "solution[1].latexFree", "yes", "solution[1].preparedBy", "M. Okafor", "solution[1].preparedAt",
                "10:05",
                "otherAnaesthetic.given", "none");
    }

    public static Sheet timeOut(Sheet sheet) {
        return Cases.with(sheet, "timeOut.nameSaid", "yes", "timeOut.birthDateSaid", "yes", "timeOut.procedure", "yes",
                "timeOut.side", "right", "timeOut.siteMarked", "yes", "timeOut.consent", "yes", "timeOut.allergies",
                "yes", "timeOut.anticoagulant", "yes", "timeOut.participants", "L. Hale, M. Okafor",
                "procedure.position", "supine", "procedure.antiseptic", "chlorhexidine", "procedure.gloves",
                "latex-free",
                "procedure.guidance", "ultrasound");
    }

    public static Sheet observed(Sheet sheet) {
        return Cases.with(sheet, "procedure.start", "10:12", "procedure.end", "10:25", "procedure.aspiration",
                "negative",
                "procedure.paraesthesia", "none", "procedure.tolerance", "good", "procedure.anatomy", "abnormal",
                "procedure.needleSeen", "yes", "procedure.imageKept", "yes", "solution[1].discarded", "3.5",
                "observation.minutes", "15", "observation.condition", "well", "observation.complications", "none",
                "observation.neurovascular", "as-before", "observation.dressing", "plaster");
    }
}
