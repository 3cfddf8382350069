package enthesis.ui.practice.macro;

import enthesis.domain.entry.Choices;
import enthesis.domain.note.macro.KeptMacro;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.Permit;
import enthesis.ui.practice.entry.EntryLineView;
import enthesis.ui.practice.entry.EntryListView;
import java.util.Optional;
import javafx.scene.Node;

/// All text macros somebody may type, those taken out last.
public final class MacrosView extends EntryListView<MacroLine> {
    private final Texts texts;
    private final ActButton takeOut;
    private Optional<Permit> everybodys = Optional.empty();

    public MacrosView(MacrosModel model, Texts texts, Runnable leave) {
        super("macros", texts, new Source<>(model.lines, model.chosen, model.message, model::edit, leave));
        this.texts = texts;
        takeOut = act("takeOut", model::takeOut).named("macros-take-out");
        begin(act("new", model::begin).named("macros-new"), takeOut);
    }

    @Override
    protected boolean name(Optional<MacroLine> line) {
        boolean out = line.filter(MacroLine::takenOut).isPresent();
        takeOut.setText(texts.say(out ? "macros.giveBack" : "macros.takeOut"));
        takeOut.setDisable(line.filter(one -> !one.macro().isShared() || mayEverybodys()).isEmpty());
        return line.isPresent() && !out;
    }

    /// What is everybody's is taken out only by whoever this is given; one's own by anybody.
    @Override
    public void only(Permit given) {
        everybodys = Optional.of(given);
        reason(given);
    }

    private boolean mayEverybodys() {
        return everybodys.filter(one -> !one.given()).isEmpty();
    }

    @Override
    protected Node row(MacroLine line, EntryLineView shown) {
        var macro = line.macro().macro();
        return shown.show("." + macro.name(), macro.text().replace("\n", " "),
                texts.say("macros.whose." + Choices.text(line.whose())), switch (line.whose()) {
                    case SHIPPED, TAKEN_OUT -> false;
                    case EVERYBODY, MINE -> true;
                });
    }

    @Override
    protected String spoken(MacroLine line) {
        return line.macro().macro().name() + ", " + line.macro().macro().text();
    }

    /// Chooses a macro where it is listed.
    public void choose(KeptMacro macro) {
        choose(line -> line.macro().id().equals(macro.id()));
    }
}
