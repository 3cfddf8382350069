package enthesis.ui.practice.protocol;

import enthesis.domain.entry.Choices;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.practice.list.LineView;
import enthesis.ui.practice.list.OffersView;
import java.util.Optional;
import javafx.scene.Node;

/// All protocols, the retired ones last.
public final class ProtocolsView extends OffersView<ProtocolLine> {
    private final ActButton copy;

    public ProtocolsView(ProtocolsModel model, Texts texts, Runnable leave) {
        super("protocols", model, texts, leave);
        copy = act("copy", model::copy).named("protocols-copy");
        offer(copy);
    }

    @Override
    protected boolean name(Optional<ProtocolLine> line) {
        boolean inUse = super.name(line);
        copy.setDisable(!inUse);
        return inUse;
    }

    @Override
    protected Node row(ProtocolLine line, LineView shown) {
        return shown.show(line.named(), ProtocolWords.line(line.entry(), texts),
                say("whose." + Choices.text(line.whose())),
                line.whose().isOwn());
    }

    @Override
    protected String spoken(ProtocolLine line) {
        return line.named();
    }
}
