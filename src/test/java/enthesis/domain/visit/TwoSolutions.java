package enthesis.domain.visit;

import enthesis.domain.entry.Sheet;

/// The seed's own visit with a second solution: B, 10 mL of 25 % dextrose with 0.5 % lidocaine from 50 % and 2 %
/// (clinical.md 5.3, P6), for the sinus tarsi and the joint.
public final class TwoSolutions {
    private TwoSolutions() {}

    public static Sheet sheet() {
        return Cases.agreed(Cases.with(second(Cases.seedVisit()), "point[7].solution", "2", "point[8].solution", "2",
                "solution[1].discarded", "7", "solution[2].discarded", "6.5"));
    }

    /// B as it is drawn up.
    public static Sheet second(Sheet sheet) {
        return Cases.with(sheet, "solution[2].added", "yes", "solution[2].volume", "10",
                "solution[2].dextrosePercent", "25", "solution[2].dextroseStock", "50", "solution[2].anaesthetic",
                "lidocaine", "solution[2].anaestheticPercent", "0.5", "solution[2].anaestheticStock", "2",
                "solution[2].diluent", "water", "solution[2].dextroseDrawn", "5", "solution[2].anaestheticDrawn", "2.5",
                "solution[2].diluentDrawn", "2.5", "solution[2].dextroseLot", "B4480", "solution[2].dextroseExpiry",
                "5/27", "solution[2].anaestheticLot", "L0977", "solution[2].anaestheticExpiry", "8/27",
                "solution[2].diluentLot", "W2210", "solution[2].diluentExpiry", "1/28", "solution[2].latexFree", "yes",
                "solution[2].preparedBy", "L. Hale", "solution[2].preparedAt", "09:44");
    }
}
