package enthesis.domain.note.handout;

import enthesis.domain.patient.Alert;
import enthesis.domain.patient.Allergy;
import enthesis.domain.screening.DrugClass;
import enthesis.domain.screening.ToldAllergy;
import enthesis.domain.screening.ToldMedication;
import enthesis.domain.visit.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// What this patient may take against pain, and from when. Anti-inflammatories are forbidden from the day of the visit
/// up to and including `lastForbidden` (rulings.md 22); acetaminophen is not offered with an allergy to it or
/// liver disease.
public record PainRelief(LocalDate lastForbidden, boolean nsaidAllergy, boolean acetaminophen,
        List<ToldMedication> agreed, List<ToldMedication> kept) {

    public PainRelief {
        agreed = List.copyOf(agreed);
        kept = List.copyOf(kept);
    }

    public static PainRelief of(Reading reading) {
        var about = reading.about();
        var told = reading.checkIn().medications();
        boolean liver = about.patient().has(Alert.Kind.LIVER_DISEASE);
        return new PainRelief(about.today().plusDays(about.practice().rules().medication().after().whole()),
                allergic(reading, "nsaid"), !liver && !allergic(reading, "acetaminophen"),
                told.stream().filter(PainRelief::forbiddenKind).filter(one -> !one.necessary().isBlank()).toList(),
                told.stream().filter(PainRelief::keptKind).toList());
    }

    /// The first day on which an anti-inflammatory is allowed again.
    public LocalDate allowedFrom() {
        return lastForbidden.plusDays(1);
    }

    /// Whether an anti-inflammatory is medically necessary and goes on as agreed.
    public boolean nsaidAgreed() {
        return !agreed.isEmpty();
    }

    private static boolean forbiddenKind(ToldMedication told) {
        return told.drugClass().map(kind -> switch (kind) {
            case NSAID, NSAID_TOPICAL, ASPIRIN_HIGH -> true;
            case ASPIRIN_LOW, ANTICOAGULANT, WARFARIN, ANTIPLATELET, STEROID, IMMUNOSUPPRESSANT, GLUCOSE_LOWERING,
                    ACETAMINOPHEN, OTHER ->
                false;
        }).orElse(false);
    }

    private static boolean keptKind(ToldMedication told) {
        return told.drugClass().map(PainRelief::thins).orElse(false) && !told.told().isBlank();
    }

    private static boolean thins(DrugClass kind) {
        return switch (kind) {
            case ASPIRIN_LOW, ANTICOAGULANT, WARFARIN, ANTIPLATELET -> true;
            case NSAID, NSAID_TOPICAL, ASPIRIN_HIGH, STEROID, IMMUNOSUPPRESSANT, GLUCOSE_LOWERING, ACETAMINOPHEN,
                    OTHER ->
                false;
        };
    }

    private static boolean allergic(Reading reading, String group) {
        var meant = reading.about().practice().allergens().group(group);
        return Stream.concat(reading.about().patient().allergies().known().stream().map(Allergy::substance),
                reading.checkIn().allergies().stream().map(ToldAllergy::substance))
                .anyMatch(substance -> meant.map(one -> one.meantBy(substance)).orElse(false));
    }
}
