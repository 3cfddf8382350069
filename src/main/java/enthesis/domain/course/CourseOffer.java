package enthesis.domain.course;

import enthesis.domain.course.code.CodeBook;
import enthesis.domain.course.code.DiagnosisCode;
import enthesis.domain.entry.DateText;
import enthesis.domain.practice.Indication;
import enthesis.domain.practice.Rules;
import enthesis.domain.practice.assess.Assessment;
import enthesis.domain.practice.assess.Evidence;
import enthesis.domain.value.Side;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What the course form offers and judges by: the map's regions with their names, the practice's indications, the usual
/// percentages, how dates are read today, and what is known of diagnosis codes.
public record CourseOffer(SequencedMap<String, String> regions, List<Indication> indications, Rules.Mixing usual,
        DateText dates, Assessment assessment, CodeBook codes) {

    public CourseOffer {
        regions = new LinkedHashMap<>(regions);
        indications = List.copyOf(indications);
    }

    /// Where no code is known.
    public CourseOffer(SequencedMap<String, String> regions, List<Indication> indications, Rules.Mixing usual,
            DateText dates, Assessment assessment) {
        this(regions, indications, usual, dates, assessment, CodeBook.EMPTY);
    }

    /// What studies show of the chosen indication.
    public Optional<Evidence> evidence(String key) {
        return assessment.evidence(key);
    }

    public Optional<Indication> indication(String key) {
        return indications.stream().filter(indication -> indication.key().equals(key)).findFirst();
    }

    /// The codes of the practice's list for an indication there. An indication of any region lists the codes of all: of
    /// them only those count whose title names this one, where any does.
    public List<String> codes(Indication indication, Optional<Side> side, String region) {
        var all = side.map(indication::codes).orElse(indication.other());
        var words = Arrays.asList(region.split("-", -1));
        var named = indication.regions().isEmpty()
                ? all.stream().filter(code -> codes.get(code).map(DiagnosisCode::title)
                        .filter(title -> words.stream().anyMatch(title::contains)).isPresent()).toList()
                : List.<String>of();
        return region.isEmpty() || named.isEmpty() ? all : named;
    }

    /// The indications for a region, those made for it before those for anywhere; all while no region is chosen.
    public List<Indication> indicationsFor(String region) {
        return indications.stream().filter(Indication::offered)
                .filter(i -> region.isEmpty() || i.regions().isEmpty() || i.regions().contains(region))
                .sorted((one, other) -> Boolean.compare(one.regions().isEmpty(), other.regions().isEmpty()))
                .toList();
    }
}
