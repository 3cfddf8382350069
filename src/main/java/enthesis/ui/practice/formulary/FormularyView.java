package enthesis.ui.practice.formulary;

import enthesis.domain.solution.formulary.UsualSolution;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.practice.entry.EntryLineView;
import enthesis.ui.practice.entry.EntryListView;
import java.util.Optional;
import javafx.scene.Node;

/// All usual solutions, the hidden ones last.
public final class FormularyView extends EntryListView<FormularyLine> {
    private final FormularyModel model;
    private final Texts texts;
    private final ActButton hide;

    public FormularyView(FormularyModel model, Texts texts, Runnable leave) {
        super("formulary", texts, new Source<>(model.lines, model.chosen, model.message, model::edit, leave));
        this.model = model;
        this.texts = texts;
        hide = act("hide", model::hide).named("formulary-hide");
        begin(act("new", model::begin).named("formulary-new"), hide);
    }

    @Override
    protected boolean name(Optional<FormularyLine> line) {
        boolean hidden = line.filter(FormularyLine::hidden).isPresent();
        hide.setText(texts.say(hidden ? "formulary.giveBack" : "formulary.hide"));
        hide.setDisable(line.isEmpty());
        return line.isPresent() && !hidden;
    }

    @Override
    protected Node row(FormularyLine line, EntryLineView shown) {
        return shown.show(line.usual().name(), model.words.line(line), model.words.whose(line), switch (line.whose()) {
            case SHIPPED, HIDDEN -> false;
            case CHANGED, OWN -> true;
        });
    }

    @Override
    protected String spoken(FormularyLine line) {
        return String.join(", ", line.usual().name(), model.words.line(line), model.words.whose(line));
    }

    /// Chooses a solution where it is listed.
    public void choose(UsualSolution usual) {
        choose(line -> line.usual().id().equals(usual.id()));
    }
}
