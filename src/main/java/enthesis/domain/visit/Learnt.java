package enthesis.domain.visit;

import enthesis.domain.entry.Sheet;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Severity;
import enthesis.domain.screening.CheckIn.AllergiesAsked;
import enthesis.domain.screening.CheckInFields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a visit teaches about the person's allergies for every later screen: as asked on its day. A later day on record
/// is never overwritten by an earlier one.
public record Learnt(Allergies allergies) {

    public static Learnt from(Reading reading) {
        return new Learnt(allergies(reading));
    }

    /// The patient as known before this visit: without what the visit's own sheet has already added, so that it is not
    /// listed twice when the visit is opened again.
    public static Patient before(Patient patient, Sheet sheet) {
        if (!(patient.allergies() instanceof Allergies.Listed listed)) {
            return patient;
        }
        var today = sheet.rows(CheckInFields.ALLERGY).stream()
                .map(row -> name(sheet.text(CheckInFields.allergySubstance(row)))).collect(Collectors.toSet());
        var rest = listed.list().stream().filter(one -> !today.contains(name(one.substance()))).toList();
        var known = rest.isEmpty() ? new Allergies.NotAsked() : new Allergies.Listed(rest, listed.asked());
        return new Patient(patient.person(), known, patient.alerts(), patient.weighed());
    }

    private static Allergies allergies(Reading reading) {
        var known = reading.about().patient().allergies();
        var day = reading.about().today();
        var asked = reading.checkIn().allergiesAsked().orElse(AllergiesAsked.NOT_ASKED);
        if (asked == AllergiesAsked.NOT_ASKED || isOlder(day, asked(known))) {
            return known;
        }
        var list = new ArrayList<>(asked == AllergiesAsked.LIST ? known.known() : List.<Allergy>of());
        reading.checkIn().allergies().stream().filter(told -> !told.substance().isBlank())
                .map(told -> new Allergy(told.substance().strip(), told.severity().orElse(Severity.UNKNOWN),
                        told.reaction()))
                .filter(told -> list.stream().noneMatch(one -> name(one.substance()).equals(name(told.substance()))))
                .forEach(list::add);
        return asked == AllergiesAsked.NONE
                ? new Allergies.NoneKnown(day)
                : list.isEmpty() ? known : new Allergies.Listed(list, day);
    }

    private static Optional<LocalDate> asked(Allergies known) {
        return switch (known) {
            case Allergies.NotAsked _ -> Optional.empty();
            case Allergies.NoneKnown none -> Optional.of(none.asked());
            case Allergies.Listed listed -> Optional.of(listed.asked());
        };
    }

    private static boolean isOlder(LocalDate day, Optional<LocalDate> known) {
        return known.filter(day::isBefore).isPresent();
    }

    private static String name(String substance) {
        return substance.strip().toLowerCase(Locale.ROOT);
    }
}
