package enthesis.exchange.fhir.in;

import enthesis.domain.intake.Fact;
import enthesis.domain.intake.Incoming;
import enthesis.domain.intake.LeftOut;
import enthesis.domain.patient.Allergy;
import java.util.List;
import java.util.Optional;

/// What one resource turned out to be. `names` are what others in the file refer to it by.
sealed interface Item {

    record Person(List<String> names, Incoming person) implements Item {}

    /// `whose` is the reference to the person.
    record Told(List<String> whose, Fact fact, Optional<Allergy> allergy, boolean none) implements Item {}

    record Drug(List<String> names, String words) implements Item {}

    record Left(LeftOut.Line line) implements Item {}
}
