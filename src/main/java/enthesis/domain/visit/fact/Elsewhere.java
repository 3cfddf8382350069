package enthesis.domain.visit.fact;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.NumberText;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.value.Milligrams;

/// Any other anaesthetic of the day (wheal, block, patch, elsewhere): not asked, none, or given with its drug and its
/// dose (rulings 23). `answer` is `none`, `yes` or "".
public record Elsewhere(String answer, String drug, Entered<Milligrams> dose) {

    static Elsewhere read(Sheet sheet) {
        return new Elsewhere(sheet.text(SolutionFields.OTHER_ANAESTHETIC), sheet.text(SolutionFields.OTHER_DRUG),
                NumberText.as(NumberText.read(sheet.text(SolutionFields.OTHER_MG), "mg"), Milligrams::new)
                        .then(Elsewhere::aboveZero));
    }

    /// What was given is more than nothing.
    private static Entered<Milligrams> aboveZero(Milligrams dose) {
        return dose.value().signum() == 0
                ? new Entered.Refused<>(Refusal.of("refusals.zero", dose.toString()), dose.toString())
                : new Entered.Value<>(dose, dose.toString());
    }

    public boolean given() {
        return answer.equals("yes");
    }

    public boolean none() {
        return answer.equals("none");
    }
}
