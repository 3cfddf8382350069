package enthesis.domain.visit.fact;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.NumberText;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.value.Milligrams;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Any other anaesthetic of the day (wheal, block, patch, elsewhere): not asked, none, or given, each with its drug and
/// its dose (rulings 23). `answer` is `none`, `yes` or "".
public record Elsewhere(String answer, List<Dose> doses) {

    /// How or where it was given.
    public enum Kind {
        WHEAL, BLOCK, PATCH, ELSEWHERE
    }

    /// One of them: `drug` is a key of the practice's anaesthetics.
    public record Dose(int row, Optional<Kind> kind, String drug, Entered<Milligrams> dose) {

        /// Where it is not whole yet: its drug, else its dose.
        public Field open() {
            return drug.isEmpty() ? SolutionFields.otherDrug(row) : SolutionFields.otherMg(row);
        }
    }

    public Elsewhere {
        doses = List.copyOf(doses);
    }

    static Elsewhere read(Sheet sheet) {
        return new Elsewhere(sheet.text(SolutionFields.OTHER_ANAESTHETIC),
                rows(sheet).stream().map(row -> dose(sheet, row)).toList());
    }

    /// The rows there are, the first without a number: it is there while nothing else is.
    public static SortedSet<Integer> rows(Sheet sheet) {
        var rows = new TreeSet<>(sheet.rows(SolutionFields.OTHER));
        boolean first = Stream
                .of(SolutionFields.otherKind(0), SolutionFields.otherDrug(0), SolutionFields.otherMg(0),
                        SolutionFields.otherAdded(0))
                .anyMatch(sheet::has);
        if (first || rows.isEmpty()) {
            rows.add(0);
        }
        return rows;
    }

    private static Dose dose(Sheet sheet, int row) {
        return new Dose(row, Choices.in(Kind.class, sheet, SolutionFields.otherKind(row)),
                sheet.text(SolutionFields.otherDrug(row)),
                NumberText.as(NumberText.read(sheet.text(SolutionFields.otherMg(row)), "mg"), Milligrams::new)
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

    /// What counts today: nothing unless the answer is yes.
    public List<Dose> counted() {
        return given() ? doses : List.of();
    }
}
