package enthesis.domain.screening.rule;

import static enthesis.domain.finding.Level.ASK;
import static enthesis.domain.finding.Level.MISSING;
import static enthesis.domain.finding.Level.STOP;

import enthesis.domain.entry.Field;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Source;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.practice.Allergens;
import enthesis.domain.screening.CheckIn;
import enthesis.domain.screening.CheckInFields;
import enthesis.domain.screening.Exposure;
import enthesis.domain.screening.ToldAllergy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Stream;

/// Known allergies, from the chart and as told today, against everything that will touch the patient: a match is a STOP
/// (rulings 21). Not asked is missing, never none.
public final class AllergyRule {
    private static final String LATEX = "latex";

    private final Allergens allergens;
    private final SequencedSet<String> substances = new LinkedHashSet<>();
    private final Allergies before;
    private final CheckIn checkIn;

    public AllergyRule(Allergens allergens, Allergies before, CheckIn checkIn) {
        this.allergens = allergens;
        this.before = before;
        this.checkIn = checkIn;
        Stream.concat(before.known().stream().map(Allergy::substance),
                checkIn.allergies().stream().map(ToldAllergy::substance)).map(String::strip).forEach(substances::add);
    }

    /// What matches, and what is not known.
    ///
    /// @param doubtful
    ///            fields that should say whether something is free of latex, and do not
    public List<Finding> findings(List<Exposure> exposures, List<Field> doubtful) {
        var findings = new ArrayList<Finding>(asked());
        for (var exposure : exposures) {
            substances.stream().filter(substance -> exposure.meets(substance, allergens)).findFirst()
                    .ifPresent(substance -> findings.add(Finding.of("C07-" + id(exposure.where()), STOP,
                            exposure.where(), "findings.allergy", Source.PRACTICE, substance, exposure.name())));
        }
        if (allergicTo(LATEX)) {
            doubtful.forEach(field -> findings.add(new Finding("C07-" + id(field), ASK, field, "findings.latexUnknown",
                    List.of(), Source.PRACTICE, Map.of(field, "yes"))));
        }
        return findings;
    }

    public boolean allergicTo(String group) {
        return allergens.group(group).filter(known -> substances.stream().anyMatch(known::meantBy)).isPresent();
    }

    private List<Finding> asked() {
        var today = checkIn.allergiesAsked();
        if (today.isEmpty()) {
            return before instanceof Allergies.NotAsked ? List.of(missing("findings.allergiesNotAsked")) : List.of();
        }
        return switch (today.get()) {
            case NOT_ASKED -> List.of(missing("findings.allergiesNotAsked"));
            case LIST -> substances.isEmpty() ? List.of(missing("findings.allergiesEmpty")) : List.of();
            case NONE -> substances.isEmpty() ? List.of() : List.of(noneYetListed());
        };
    }

    private Finding noneYetListed() {
        return Finding.of("allergies-none", ASK, CheckInFields.ALLERGIES, "findings.allergiesNone", Source.PRACTICE,
                String.join(", ", substances));
    }

    private static Finding missing(String words) {
        return Finding.of("allergies-asked", MISSING, CheckInFields.ALLERGIES, words, Source.PRACTICE);
    }

    private static String id(Field field) {
        return field.name() + (field.row() == 0 ? "" : "-" + field.row());
    }
}
