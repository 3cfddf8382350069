package enthesis.storage.visit;

import enthesis.domain.patient.Weighed;
import enthesis.domain.visit.Reading;
import java.time.LocalDate;
import java.util.Optional;

/// The weight and height to show with the patient after a visit: what was measured today, unless something newer is
/// known already, as with a late entry.
final class LastWeight {
    private LastWeight() {}

    static Weighed after(Reading reading, Weighed known) {
        var today = reading.about().today();
        var weight = reading.vitals().weight().filter(_ -> isNews(known.weighed(), today));
        var height = reading.vitals().height().filter(_ -> isNews(known.measured(), today));
        return new Weighed(
                weight.or(known::weight),
                weight.map(_ -> today).or(known::weighed),
                height.or(known::height),
                height.map(_ -> today).or(known::measured));
    }

    private static boolean isNews(Optional<LocalDate> known, LocalDate today) {
        return known.isEmpty() || !known.get().isAfter(today);
    }
}
