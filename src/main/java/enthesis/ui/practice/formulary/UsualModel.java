package enthesis.ui.practice.formulary;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.solution.Proportion;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.solution.formulary.UsualFields;
import enthesis.domain.solution.formulary.UsualForm;
import enthesis.domain.solution.formulary.UsualReading;
import enthesis.domain.solution.formulary.UsualSolution;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.Remark;
import enthesis.ui.practice.entry.EntryDesk;
import enthesis.ui.practice.entry.EntryModel;
import enthesis.ui.practice.entry.OfferPage;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Editing one usual solution.
public final class UsualModel
        extends
            EntryModel<OfferPage<UsualSolution, UsualForm.Around>, UsualReading, UsualSolution> {
    /// Why a recipe in parts was not taken.
    final ObjectProperty<Remark> parted = new SimpleObjectProperty<>(Remark.NONE);
    final UsualWords words;

    private final Consumer<Sheet> variant;

    /// `variant` opens the form of a new one, filled with a copy.
    public UsualModel(EntryDesk<OfferPage<UsualSolution, UsualForm.Around>, UsualSolution> desk,
            OfferPage<UsualSolution, UsualForm.Around> page, Consumer<Sheet> variant) {
        super(desk, page, "formulary", page.now().map(UsualFields::sheet).orElse(Sheet.EMPTY),
                typed -> UsualForm.read(typed, page.around()));
        this.variant = variant;
        words = new UsualWords(desk.texts(), page.around().practice());
    }

    @Override
    protected Optional<Sheet> asShipped() {
        return page.shipped().map(UsualFields::sheet);
    }

    /// Begins a new one as what is in the form, without its name; this one stays as it was kept.
    public void variant() {
        variant.accept(sheet.now().with(UsualFields.NAME, ""));
    }

    /// Fills a new one with a copy, as one step that can be undone.
    public static void fill(SheetModel sheet, Sheet copy, Texts texts) {
        sheet.edit(copy.changesSince(sheet.now()), texts.say("formulary.undoVariant"));
    }

    /// Makes final percentages of the parts that are typed; else says why not.
    void byParts() {
        var line = SolutionFields.partsLine(UsualFields.ROW);
        var mixture = reading().get().mixture();
        switch (Proportion.read(sheet.now().text(line))) {
            case Entered.Refused<Proportion>(var refusal, _) -> said(refusal);
            case Entered.Value<Proportion>(var parts, _) -> parts.refused(mixture).ifPresentOrElse(this::said, () -> {
                var aims = new TreeMap<>(parts.aims(mixture));
                aims.put(line, "");
                sheet.edit(aims, texts.say("formulary.undoParts"));
                parted.set(Remark.NONE);
            });
            case Entered.Empty<Proportion> _,Entered.NotDone<Proportion> _ -> parted.set(Remark.NONE);
        }
    }

    private void said(Refusal refusal) {
        parted.set(Remark.of(Remark.State.REFUSED, texts.say(refusal)));
    }
}
