package enthesis.domain.visit;

import enthesis.domain.entry.Sheet;

/// The seed's own visit with 1 mL of sodium morrhuate 5 % for 1 mL of the water.
public final class SecondProliferant {
    private SecondProliferant() {}

    public static Sheet in(Sheet sheet) {
        return Cases.with(sheet, "solution[1].proliferantAdded", "yes", "solution[1].proliferant", "morrhuate",
                "solution[1].proliferantPercent", "0.5", "solution[1].proliferantStock", "5",
                "solution[1].proliferantLot", "M5521", "solution[1].proliferantExpiry", "9/27",
                "solution[1].proliferantDrawn", "1", "solution[1].diluentDrawn", "4");
    }
}
