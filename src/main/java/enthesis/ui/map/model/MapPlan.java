package enthesis.ui.map.model;

import enthesis.domain.consent.Consent;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Circumstances;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// What the courses of the visit are for. Work elsewhere is possible, but never unnoticed.
public record MapPlan(List<Planned> planned) {

    /// One course's region and side, and the side its consent names; both may be BOTH.
    public record Planned(String region, Side side, Optional<Side> consent) {

        /// A course whose consent names its own side.
        public Planned(String region, Side side) {
            this(region, side, Optional.of(side));
        }
    }

    public MapPlan {
        planned = List.copyOf(planned);
    }

    public static MapPlan of(Circumstances about) {
        return new MapPlan(about.visit().places().map(place -> planned(about, place)).toList());
    }

    private static Planned planned(Circumstances about, int place) {
        var course = about.visit().at(place).course();
        return new Planned(course.region(), course.side(), about.consent(place).map(Consent::side));
    }

    public boolean names(String region) {
        return planned.stream().anyMatch(one -> one.region().equals(region));
    }

    /// Whether a course is for this region and side, and its time-out, where it was said, names that side too.
    /// `timeOut` gives the side said for the course at a place, 1 for the first.
    public boolean covers(String region, Side side, IntFunction<Optional<Side>> timeOut) {
        return IntStream.range(0, planned.size())
                .filter(at -> planned.get(at).region().equals(region) && planned.get(at).side().admits(side))
                .anyMatch(at -> timeOut.apply(at + 1).filter(said -> !said.admits(side)).isEmpty());
    }

    /// Whether a course for this region, its consent, and its time-out all name this side.
    public boolean agreed(String region, Side side, IntFunction<Optional<Side>> timeOut) {
        return IntStream.range(0, planned.size())
                .filter(at -> planned.get(at).region().equals(region) && planned.get(at).side().covers(side))
                .filter(at -> planned.get(at).consent().filter(named -> named.covers(side)).isPresent())
                .anyMatch(at -> timeOut.apply(at + 1).filter(said -> said.covers(side)).isPresent());
    }
}
