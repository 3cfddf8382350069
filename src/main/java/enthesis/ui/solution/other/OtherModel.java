package enthesis.ui.solution.other;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.practice.Anaesthetics;
import enthesis.domain.practice.OnOffer;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.visit.fact.Elsewhere;
import enthesis.ui.kit.section.Desk;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The other anaesthetics of the day as they are typed: which rows there are, adding one, taking one away.
public final class OtherModel {
    private final Desk desk;
    private final ReadOnlyObjectWrapper<List<Integer>> rows = new ReadOnlyObjectWrapper<>(List.of());

    public OtherModel(Desk desk) {
        this.desk = desk;
        desk.sheet().sheet().subscribe(sheet -> rows.set(sheet.text(SolutionFields.OTHER_ANAESTHETIC).equals("yes")
                ? List.copyOf(Elsewhere.rows(sheet))
                : List.of()));
    }

    /// Those that are asked about; none while the answer is not yes.
    public ReadOnlyObjectProperty<List<Integer>> rows() {
        return rows.getReadOnlyProperty();
    }

    public List<Anaesthetics.Drug> drugs(int row) {
        return OnOffer.choices(desk.now().about().practice().anaesthetics().drugs(),
                desk.sheet().now().text(SolutionFields.otherDrug(row)));
    }

    static List<String> kinds() {
        return Arrays.stream(Elsewhere.Kind.values()).map(Choices::text).toList();
    }

    /// The row of one more.
    int add() {
        var now = desk.sheet().now();
        int row = now.freshRow(SolutionFields.OTHER);
        var texts = Stream.concat(rows.get().stream(), Stream.of(row))
                .collect(Collectors.toMap(SolutionFields::otherAdded, _ -> "yes"));
        desk.sheet().edit(texts, desk.say("solution.otherAdded"));
        return row;
    }

    void remove(int row) {
        if (row > 0) {
            desk.sheet().removeRow(SolutionFields.OTHER, row, desk.say("solution.otherRemoved"));
        } else {
            desk.sheet().edit(fields(row).stream().collect(Collectors.toMap(field -> field, _ -> "")),
                    desk.say("solution.otherRemoved"));
        }
    }

    static List<Field> fields(int row) {
        return List.of(SolutionFields.otherKind(row), SolutionFields.otherDrug(row), SolutionFields.otherMg(row),
                SolutionFields.otherAdded(row));
    }
}
