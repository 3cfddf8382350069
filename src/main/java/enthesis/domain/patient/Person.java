package enthesis.domain.patient;

import enthesis.domain.value.PatientId;
import java.time.LocalDate;
import java.util.Locale;

/// Who a chart is about. Names may be in any script and up to 200 characters; `telephone` may be empty.
public record Person(
        PatientId id, ChartNumber number, String family, String given, LocalDate born, Sex sex, String telephone) {

    public Person {
        if (family.isBlank() && given.isBlank()) {
            throw new IllegalArgumentException("a person has a name");
        }
        if (family.length() > 200 || given.length() > 200 || telephone.length() > 60) {
            throw new IllegalArgumentException("too long a name or telephone");
        }
    }

    /// The name as every screen and paper shows it: "MUSTERMANN, Erika".
    public String shown() {
        var capitals = family.toUpperCase(Locale.ROOT);
        if (given.isBlank()) {
            return capitals;
        }
        return family.isBlank() ? given : capitals + ", " + given;
    }

    /// Whole years on `day`.
    public int ageOn(LocalDate day) {
        return born.until(day).getYears();
    }
}
