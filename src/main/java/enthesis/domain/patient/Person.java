package enthesis.domain.patient;

import enthesis.domain.value.PatientId;
import java.time.LocalDate;

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

    /// Whole years on `day`.
    public int ageOn(LocalDate day) {
        return born.until(day).getYears();
    }
}
