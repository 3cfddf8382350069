package enthesis.ui.practice.macro;

import enthesis.domain.entry.Choices;
import enthesis.domain.note.macro.KeptMacro;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.Permit;
import enthesis.ui.practice.list.LineView;
import enthesis.ui.practice.list.OffersModel;
import enthesis.ui.practice.list.OffersView;
import java.util.Optional;
import javafx.scene.Node;

/// All text macros somebody may type, those taken out last.
public final class MacrosView extends OffersView<MacroLine> {
    private final OffersModel<KeptMacro, MacroLine> model;
    private Optional<Permit> everybodys = Optional.empty();

    public MacrosView(OffersModel<KeptMacro, MacroLine> model, Texts texts, Runnable leave) {
        super("macros", model, texts, leave);
        this.model = model;
        offer();
    }

    /// What is everybody's is taken out only by whoever this is given; one's own by anybody.
    @Override
    public void only(Permit given) {
        everybodys = Optional.of(given);
        reason(given);
        given.may().subscribe(_ -> name(model.chosen.get()));
    }

    @Override
    protected boolean mayHide(MacroLine line) {
        return !line.entry().isShared() || everybodys.filter(one -> !one.given()).isEmpty();
    }

    @Override
    protected Node row(MacroLine line, LineView shown) {
        return shown.show("." + line.named(), line.entry().macro().text().replace("\n", " "),
                say("whose." + Choices.text(line.whose())), switch (line.whose()) {
                    case SHIPPED, TAKEN_OUT -> false;
                    case EVERYBODY, MINE -> true;
                });
    }

    @Override
    protected String spoken(MacroLine line) {
        return line.named() + ", " + line.entry().macro().text();
    }
}
