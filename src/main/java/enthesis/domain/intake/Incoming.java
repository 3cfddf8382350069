package enthesis.domain.intake;

import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.Weighed;
import enthesis.domain.patient.find.Duplicates;
import enthesis.domain.patient.find.Folding;
import enthesis.domain.value.PatientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A person in a file of another program. `place` says where in it ("chart.json, line 12").
public record Incoming(String place, List<Identifier> numbers, String family, String given,
        LocalDate born, Sex sex, String telephone, Allergies allergies) {

    public Incoming {
        numbers = List.copyOf(numbers);
    }

    public Duplicates.Known known() {
        return new Duplicates.Known(family, given, Optional.of(born));
    }

    /// Its numbers; where it has none, what it says of the person stands for one.
    public List<Identifier> identifiers() {
        return numbers.isEmpty()
                ? List.of(Identifier.ofContent(family, given, born.toString(), telephone))
                : numbers;
    }

    /// Same name and birth date, however they are written.
    String folded() {
        return Folding.fold(family) + "|" + Folding.fold(given) + "|" + born;
    }

    public Incoming with(Allergies told) {
        return new Incoming(place, numbers, family, given, born, sex, telephone, told);
    }

    /// The chart that is opened for them.
    public Patient opened(PatientId id, ChartNumber number) {
        return new Patient(new Person(id, number, family, given, born, sex, telephone), allergies, List.of(),
                Weighed.NEVER);
    }
}
