package enthesis.domain.practice;

import enthesis.domain.finding.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The drugs the practice knows by name (clinical.md 3.2-3.4): generic and brand names, what kind each is, and the
/// words that make a drug a gel, an eye drop or a pill. Also those that are often taken and mean nothing here: what is
/// known is never taken for a slip of another name (Celexa is not Celebrex). Of these, by name, some are mentioned:
/// `bleeding` adds to a bruise, `anaesthetic` adds to what the anaesthetic does to the heart, `patches` count as
/// anaesthetic of the day.
public record Drugs(
        List<Drug> drugs,
        Set<String> topical,
        Set<String> eye,
        Set<String> notSystemic,
        Set<String> swallowed,
        Set<String> bleeding,
        Set<String> anaesthetic,
        Set<String> patches,
        Aspirin aspirin,
        Source source) {

    /// `says` are its names in small letters, of one word or more, numbers as words of their own. `halfLifeHours` is 0
    /// where none is known.
    public record Drug(String name, DrugClass kind, BigDecimal halfLifeHours, List<String> says, Source source) {

        public Drug {
            says = List.copyOf(says);
        }
    }

    /// How aspirin is named; it is told apart by its dose of a day. `low` are words that stand for a low dose, `perDay`
    /// words for how often, `counts` those that make the number before or after them a count, `rarely` those that say it
    /// is not of every day.
    public record Aspirin(String name, Set<String> says, Set<String> low, Map<String, Integer> perDay,
            Set<String> counts, Set<String> rarely) {

        public Aspirin {
            says = Set.copyOf(says);
            low = Set.copyOf(low);
            perDay = Map.copyOf(perDay);
            counts = Set.copyOf(counts);
            rarely = Set.copyOf(rarely);
        }
    }

    public Drugs {
        drugs = List.copyOf(drugs);
        topical = Set.copyOf(topical);
        eye = Set.copyOf(eye);
        notSystemic = Set.copyOf(notSystemic);
        swallowed = Set.copyOf(swallowed);
        bleeding = Set.copyOf(bleeding);
        anaesthetic = Set.copyOf(anaesthetic);
        patches = Set.copyOf(patches);
    }
}
