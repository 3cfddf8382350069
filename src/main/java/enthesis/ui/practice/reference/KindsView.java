package enthesis.ui.practice.reference;

import enthesis.ui.kit.Texts;
import enthesis.ui.practice.list.EntryListView;
import enthesis.ui.practice.list.LineView;
import java.util.Optional;
import javafx.scene.Node;

/// All kinds of reference data, each with what it is for and how much of it is the practice's own.
public final class KindsView extends EntryListView<KindLine> {

    public KindsView(KindsModel model, Texts texts, Runnable leave) {
        super("kinds", model, texts, leave);
        begin(act("save", model.ways.save()).named("kinds-save"));
    }

    @Override
    protected boolean name(Optional<KindLine> line) {
        return line.isPresent();
    }

    @Override
    protected Node row(KindLine line, LineView shown) {
        return shown.show(title(line), texts.say("reference." + line.kind().word() + ".sentence"), own(line),
                line.own() > 0);
    }

    private String title(KindLine line) {
        return texts.say("kinds.line", texts.say("reference." + line.kind().word() + ".title"),
                Integer.toString(line.offered()));
    }

    private String own(KindLine line) {
        return line.own() == 0 ? say("shipped") : say("own", Integer.toString(line.own()));
    }

    @Override
    protected String spoken(KindLine line) {
        return title(line) + ", " + own(line);
    }
}
