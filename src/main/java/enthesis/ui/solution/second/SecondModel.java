package enthesis.ui.solution.second;

import enthesis.domain.entry.Field;
import enthesis.domain.practice.OnOffer;
import enthesis.domain.practice.Products;
import enthesis.domain.solution.SolutionFields;
import enthesis.ui.kit.section.Desk;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// The second proliferant of one solution: whether it has one, asking for one, taking it away. Where the practice has
/// one product only, asking for it chooses it.
public final class SecondModel {
    private final Desk desk;
    private final int row;
    private final ReadOnlyBooleanWrapper there = new ReadOnlyBooleanWrapper();

    /// `row` 1 is solution A.
    public SecondModel(Desk desk, int row) {
        this.desk = desk;
        this.row = row;
        desk.sheet().sheet().subscribe(sheet -> there.set(SolutionFields.hasProliferant(sheet, row)));
    }

    public ReadOnlyBooleanProperty there() {
        return there.getReadOnlyProperty();
    }

    public List<Products.Proliferant> products() {
        return OnOffer.choices(desk.now().about().practice().products().proliferants(),
                desk.sheet().now().text(SolutionFields.proliferant(row)));
    }

    /// Where typing goes on after it was asked for.
    public Field first() {
        return products().size() == 1 ? SolutionFields.proliferantPercent(row) : SolutionFields.proliferant(row);
    }

    /// False where it may not be asked for, or is there already.
    public boolean add() {
        if (desk.sheet().locked().get() || there.get() || products().isEmpty()) {
            return false;
        }
        var texts = new HashMap<Field, String>();
        texts.put(SolutionFields.proliferantAdded(row), "yes");
        if (products().size() == 1) {
            texts.put(SolutionFields.proliferant(row), products().getFirst().key());
        }
        desk.sheet().edit(texts, desk.say("solution.second.added"));
        return true;
    }

    /// Takes it away with all that was typed of it, as one step to undo. False where there is none to take away.
    public boolean remove() {
        if (desk.sheet().locked().get() || !there.get()) {
            return false;
        }
        desk.sheet().edit(SolutionFields.ofProliferant(row).stream().collect(Collectors.toMap(field -> field, _ -> "")),
                desk.say("solution.second.removed"));
        return true;
    }
}
