package enthesis.domain.patient;

import enthesis.domain.value.PatientId;
import java.time.LocalDate;
import java.util.Locale;

/// Who a chart is about. Names may be in any script and up to 200 characters; `telephone` may be empty.
public record Person(
        PatientId id, ChartNumber number, String family, String given, LocalDate born, Sex sex, String telephone) {

    private static final String LEFT_TO_RIGHT = "\u200E";

    public Person {
        if (family.isBlank() && given.isBlank()) {
            throw new IllegalArgumentException("a person has a name");
        }
        if (family.length() > 200 || given.length() > 200 || telephone.length() > 60) {
            throw new IllegalArgumentException("too long a name or telephone");
        }
    }

    /// The name as every screen shows it: "MUSTERMANN, Erika". A name in a script that runs from right to left begins
    /// with an unseen left-to-right mark, so that family and given name keep their places.
    public String shown() {
        var capitals = family.toUpperCase(Locale.ROOT);
        var name = family.isBlank() || given.isBlank() ? capitals + given : capitals + ", " + given;
        return name.chars().anyMatch(Person::runsLeft) ? LEFT_TO_RIGHT + name : name;
    }

    private static boolean runsLeft(int sign) {
        byte direction = Character.getDirectionality(sign);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /// Whole years on `day`.
    public int ageOn(LocalDate day) {
        return born.until(day).getYears();
    }
}
