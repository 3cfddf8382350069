package enthesis.domain.note.handout;

import enthesis.domain.patient.Alert;
import enthesis.domain.patient.Allergy;
import enthesis.domain.practice.DrugClass;
import enthesis.domain.practice.Practice;
import enthesis.domain.screening.ToldMedication;
import enthesis.domain.visit.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/// What this patient may take against pain, and from when. Anti-inflammatories are forbidden from the day of the visit
/// up to and including `lastForbidden` (rulings.md 22); acetaminophen is not offered with an allergy to it or liver
/// disease. With an allergy to anti-inflammatories or aspirin none of them is agreed or kept: those the patient takes
/// are `doubtful`.
public record PainRelief(LocalDate lastForbidden, boolean nsaidAllergy, boolean acetaminophen,
        List<ToldMedication> agreed, List<ToldMedication> kept, List<ToldMedication> doubtful) {

    public PainRelief {
        agreed = List.copyOf(agreed);
        kept = List.copyOf(kept);
        doubtful = List.copyOf(doubtful);
    }

    public static PainRelief of(Reading reading) {
        var about = reading.about();
        var told = reading.checkIn().medications().stream().filter(one -> !one.told().isBlank()).toList();
        boolean liver = about.everywhere().has(Alert.Kind.LIVER_DISEASE);
        boolean allergy = allergic(reading, "nsaid");
        Predicate<ToldMedication> doubtful = one -> allergy && (forbiddenKind(one) || isAspirin(one));
        Predicate<ToldMedication> agreed = one -> forbiddenKind(one) && !one.necessary().isBlank();
        return new PainRelief(about.today().plusDays(about.practice().rules().medication().after().whole()),
                allergy, !liver && !allergic(reading, "acetaminophen"),
                told.stream().filter(agreed.and(doubtful.negate())).toList(),
                told.stream().filter(PainRelief::keptKind).filter(doubtful.negate()).toList(),
                told.stream().filter(doubtful).toList());
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
        return told.drugClass().map(PainRelief::thins).orElse(false);
    }

    private static boolean isAspirin(ToldMedication told) {
        return told.drugClass().filter(kind -> kind == DrugClass.ASPIRIN_LOW).isPresent();
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
        return allergic(reading.allergies().all(), reading.about().practice(), group);
    }

    /// Whether one of these allergies is to the group.
    static boolean allergic(List<Allergy> allergies, Practice practice, String group) {
        var meant = practice.allergens().group(group);
        return allergies.stream().anyMatch(one -> meant.map(each -> each.meantBy(one.substance())).orElse(false));
    }
}
