package enthesis.ui.practice.protocol;

import enthesis.domain.entry.Choices;
import enthesis.domain.map.plan.Protocol;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.practice.entry.EntryLineView;
import enthesis.ui.practice.entry.EntryListView;
import java.util.Optional;
import javafx.scene.Node;

/// All protocols, the retired ones last.
public final class ProtocolsView extends EntryListView<ProtocolLine> {
    private final ProtocolsModel model;
    private final Texts texts;
    private final ActButton copy;
    private final ActButton retire;

    public ProtocolsView(ProtocolsModel model, Texts texts, Runnable leave) {
        super("protocols", texts, new Source<>(model.lines, model.chosen, model.message, model::edit, leave));
        this.model = model;
        this.texts = texts;
        copy = act("copy", model::copy).named("protocols-copy");
        retire = act("retire", model::retire).named("protocols-retire");
        begin(act("new", model::begin).named("protocols-new"), copy, retire);
    }

    @Override
    protected boolean name(Optional<ProtocolLine> line) {
        boolean retired = line.filter(ProtocolLine::retired).isPresent();
        retire.setText(texts.say(retired ? "protocols.giveBack" : "protocols.retire"));
        retire.setDisable(line.isEmpty());
        boolean inUse = line.isPresent() && !retired;
        copy.setDisable(!inUse);
        return inUse;
    }

    @Override
    protected Node row(ProtocolLine line, EntryLineView shown) {
        return shown.show(line.protocol().name(), model.words.line(line.protocol()),
                texts.say("protocols.whose." + Choices.text(line.whose())), switch (line.whose()) {
                    case SHIPPED, RETIRED -> false;
                    case CHANGED, OWN -> true;
                });
    }

    @Override
    protected String spoken(ProtocolLine line) {
        return line.protocol().name();
    }

    /// Chooses a protocol where it is listed.
    public void choose(Protocol protocol) {
        choose(line -> line.protocol().id().equals(protocol.id()));
    }
}
