package enthesis.domain.visit;

import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.screening.CheckIn.AllergiesAsked;
import enthesis.domain.screening.CountedAllergies;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// What a visit teaches about the person's allergies for every later screen. It adds, and never takes away: what is on
/// record leaves the chart only by an edit of the person, with a reason. A later day on record is never overwritten by
/// an earlier one.
public record Learnt(Allergies allergies) {

    /// What the chart that says `known` says after this reading.
    public static Learnt from(Reading reading, Allergies known) {
        var counted = CountedAllergies.of(known, reading.checkIn());
        var day = later(reading.about().today(), known.day());
        if (!counted.today().isEmpty()) {
            return new Learnt(new Allergies.Listed(
                    Allergy.united(Stream.concat(known.known().stream(), counted.today().stream())), day));
        }
        boolean none = counted.asked().equals(Optional.of(AllergiesAsked.NONE));
        return new Learnt(switch (known) {
            case Allergies.Listed _,Allergies.TakenOver _ -> known;
            case Allergies.NotAsked _,Allergies.NoneKnown _ -> none ? new Allergies.NoneKnown(day) : known;
        });
    }

    private static LocalDate later(LocalDate day, Optional<LocalDate> known) {
        return known.filter(day::isBefore).orElse(day);
    }
}
