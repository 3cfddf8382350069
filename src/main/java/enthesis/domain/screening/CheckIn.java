package enthesis.domain.screening;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Entered;
import enthesis.domain.practice.DrugClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What was asked and told at check-in. An empty answer was not given; UNKNOWN was. `flares` are answered by the place
/// of a course in the visit. INR and its day are `NotDone` when nobody knows them.
public record CheckIn(
        List<ToldMedication> medications,
        boolean noOtherMedication,
        Optional<AllergiesAsked> allergiesAsked,
        List<ToldAllergy> allergies,
        Optional<Answer> healthChanged,
        String healthChange,
        Optional<Answer> drugsChanged,
        Optional<Answer> infection,
        Optional<Answer> pregnant,
        Optional<Answer> needleFear,
        Optional<WayHome> wayHome,
        Optional<Thinner> thinner,
        SortedMap<Integer, Flare> flares,
        Entered<BigDecimal> inr,
        Entered<LocalDate> inrDate) {

    /// How allergies stand as asked today.
    public enum AllergiesAsked {
        NONE, LIST, NOT_ASKED
    }

    public enum WayHome {
        DRIVES, RIDE, UNKNOWN
    }

    /// Blood thinner, steroid or immune drug.
    public enum Thinner {
        NONE, LISTED, UNKNOWN
    }

    /// The flare of a course's last session.
    public enum Flare {
        SETTLED, STILL, UNKNOWN
    }

    public CheckIn {
        medications = List.copyOf(medications);
        allergies = List.copyOf(allergies);
        flares = Collections.unmodifiableSortedMap(new TreeMap<>(flares));
    }

    /// Of the course at this place of the visit, 1 for the first.
    public Optional<Flare> flare(int place) {
        return Optional.ofNullable(flares.get(place));
    }

    public boolean takes(DrugClass kind) {
        return medications.stream().anyMatch(told -> told.drugClass().equals(Optional.of(kind)));
    }
}
