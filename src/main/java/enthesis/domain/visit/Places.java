package enthesis.domain.visit;

import enthesis.domain.entry.Field;
import enthesis.domain.map.pain.DrawingFields;
import enthesis.domain.map.plan.LeftOut;
import enthesis.domain.picture.PictureFields;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.value.Side;
import enthesis.domain.vitals.VitalsFields;
import enthesis.domain.vitals.pain.PainFields;
import java.util.Optional;
import java.util.Set;

/// Which section a field is filled in. What was thrown away is asked with the observation, after the injections.
public final class Places {
    private static final Set<Field> SET_UP = Set.of(TimeOutFields.POSITION, TimeOutFields.ANTISEPTIC,
            TimeOutFields.GLOVES, TimeOutFields.GUIDANCE, TimeOutFields.ulnar(Side.RIGHT),
            TimeOutFields.ulnar(Side.LEFT));
    private static final Set<String> LEFT_OVER = Set.of(SolutionFields.discarded(1).name(),
            SolutionFields.difference(1).name());

    private Places() {}

    /// Empty for a field that belongs to no section, such as the answer to a finding.
    public static Optional<Section> sectionOf(Field field) {
        return switch (field.group()) {
            case VisitFields.VISIT, "checkIn", "medication", "allergy", DrawingFields.DRAWING ->
                Optional.of(Section.CHECK_IN);
            case "vitals", "vitalsRepeat", "vitalsAfter", VitalsFields.TAKING, PainFields.PAIN ->
                Optional.of(Section.VITALS);
            case "solution" -> Optional.of(LEFT_OVER.contains(field.name()) ? Section.OBSERVATION : Section.SOLUTION);
            case "otherAnaesthetic" -> Optional.of(Section.SOLUTION);
            case "timeOut" -> Optional.of(Section.TIME_OUT);
            case "procedure" -> Optional.of(SET_UP.contains(field) ? Section.TIME_OUT : Section.OBSERVATION);
            case "point", "map", LeftOut.LEFT_OUT, PictureFields.PICTURE -> Optional.of(Section.MAP);
            case "observation" -> Optional.of(Section.OBSERVATION);
            case "note" -> Optional.of(Section.NOTE);
            case "aftercare" -> Optional.of(Section.AFTERCARE);
            case "sign" -> Optional.of(Section.SIGN);
            default -> Optional.empty();
        };
    }
}
