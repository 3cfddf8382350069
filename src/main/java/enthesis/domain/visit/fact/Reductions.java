package enthesis.domain.visit.fact;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.patient.Alert;
import enthesis.domain.solution.Ceiling;
import enthesis.domain.visit.Circumstances;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Why the limits of the anaesthetic are lower for this person: age, heart or liver disease on file in any of their
/// charts, or a yes to C21 (clinical.md 2.4 and 5.4). It is taken off once, however many reasons there are.
final class Reductions {
    private static final String LESS_TOLERATED = "C21";

    private Reductions() {}

    static Optional<Ceiling.Reduction> of(Circumstances about) {
        var because = new ArrayList<String>();
        int years = about.patient().person().ageOn(about.today());
        if (years >= about.practice().rules().visit().elderlyFrom().whole()) {
            because.add(years + " years");
        }
        for (var kind : List.of(Alert.Kind.HEART_DISEASE, Alert.Kind.LIVER_DISEASE)) {
            if (about.everywhere().has(kind)) {
                because.add(Choices.text(kind).replace('_', ' '));
            }
        }
        if (because.isEmpty() && answered(about)) {
            because.add(LESS_TOLERATED);
        }
        return because.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ceiling.Reduction(about.practice().anaesthetics().reducedBy().value(),
                        String.join(", ", because)));
    }

    private static boolean answered(Circumstances about) {
        return about.candidacy().last(LESS_TOLERATED, Optional.empty())
                .filter(answer -> answer.said().answer().equals(Choices.text(Answer.YES))).isPresent();
    }
}
