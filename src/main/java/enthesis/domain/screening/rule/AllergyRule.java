package enthesis.domain.screening.rule;

import static enthesis.domain.finding.Level.ASK;
import static enthesis.domain.finding.Level.MISSING;
import static enthesis.domain.finding.Level.STOP;

import enthesis.domain.entry.Field;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Source;
import enthesis.domain.patient.Allergy;
import enthesis.domain.practice.Allergens;
import enthesis.domain.screening.CheckIn.AllergiesAsked;
import enthesis.domain.screening.CheckInFields;
import enthesis.domain.screening.CountedAllergies;
import enthesis.domain.screening.Exposure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Known allergies, from the chart and as told today, against everything that will touch the patient: a match is a STOP
/// (rulings 21). Not asked is missing, never none; "none known" against a list is settled, not passed over.
public final class AllergyRule {
    private static final String LATEX = "latex";
    private static final String NONE_YET_LISTED = "allergies-none";
    private static final String UNNAMED = "allergies-unnamed";
    /// Which answers of today say nothing that a needle could rely on.
    private static final Set<String> UNSETTLED = Set.of(NONE_YET_LISTED, UNNAMED);

    private final Allergens allergens;
    private final CountedAllergies counted;
    private final List<String> substances;

    public AllergyRule(Allergens allergens, CountedAllergies counted) {
        this.allergens = allergens;
        this.counted = counted;
        substances = counted.all().stream().map(Allergy::substance).toList();
    }

    /// Whether a finding says that today's answer has to be settled before the needle.
    public static boolean unsettled(Finding finding) {
        return UNSETTLED.contains(finding.rule());
    }

    /// What matches, and what is not known.
    ///
    /// @param doubtful
    ///            fields that should say whether something is free of latex, and do not
    public List<Finding> findings(List<Exposure> exposures, List<Field> doubtful) {
        var findings = new ArrayList<Finding>();
        asked().ifPresent(findings::add);
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

    private Optional<Finding> asked() {
        if (counted.contradicted()) {
            return Optional.of(new Finding(NONE_YET_LISTED, MISSING, CheckInFields.ALLERGIES, "findings.allergiesNone",
                    List.of(String.join(", ", substances)), Source.PRACTICE,
                    Map.of(CheckInFields.ALLERGIES, "list")));
        }
        if (counted.unnamed()) {
            return Optional.of(missing(UNNAMED, "findings.allergiesEmpty"));
        }
        boolean notAsked = counted.asked().map(one -> one == AllergiesAsked.NOT_ASKED)
                .orElse(counted.onRecord().day().isEmpty());
        return Optional.of(missing("allergies-asked", "findings.allergiesNotAsked")).filter(_ -> notAsked);
    }

    private static Finding missing(String rule, String words) {
        return Finding.of(rule, MISSING, CheckInFields.ALLERGIES, words, Source.PRACTICE);
    }

    private static String id(Field field) {
        return field.name() + (field.row() == 0 ? "" : "-" + field.row());
    }
}
