package enthesis.domain.screening;

import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Severity;
import enthesis.domain.screening.CheckIn.AllergiesAsked;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The allergies that count at a visit: those on record and those told today, each substance once. Today's answer adds
/// to what is on record and never hides it (rulings 21). `today` and `before` are what was told today, and what is on
/// record only.
public record CountedAllergies(Allergies onRecord, Optional<AllergiesAsked> asked, List<Allergy> today,
        List<Allergy> before) {

    public CountedAllergies {
        today = List.copyOf(today);
        before = List.copyOf(before);
    }

    public static CountedAllergies of(Allergies onRecord, CheckIn checkIn) {
        var told = checkIn.allergies().stream()
                .map(one -> new Allergy(one.substance().strip(), one.severity().orElse(Severity.UNKNOWN),
                        one.reaction()))
                .toList();
        var all = Allergy.united(Stream.concat(onRecord.known().stream(), told.stream()));
        return new CountedAllergies(onRecord, checkIn.allergiesAsked(), all.stream()
                .filter(one -> told.stream().anyMatch(one::sameAs)).toList(),
                all.stream()
                        .filter(one -> told.stream().noneMatch(one::sameAs)).toList());
    }

    /// All of them, those on record only first.
    public List<Allergy> all() {
        return Stream.concat(before.stream(), today.stream()).toList();
    }

    public boolean any() {
        return !all().isEmpty();
    }

    /// Whether there was an answer today.
    public boolean askedToday() {
        return asked.filter(one -> one != AllergiesAsked.NOT_ASKED).isPresent();
    }

    /// "None known" today, although something is listed: until that is settled, the list counts.
    public boolean contradicted() {
        return asked.equals(Optional.of(AllergiesAsked.NONE)) && any();
    }

    /// "List" today, and nothing in it: neither none known nor an allergy.
    public boolean unnamed() {
        return asked.equals(Optional.of(AllergiesAsked.LIST)) && !any();
    }
}
