package enthesis.ui.practice.structure;

import enthesis.domain.map.index.Structure;
import enthesis.ui.kit.Texts;
import enthesis.ui.practice.list.FindView;
import enthesis.ui.practice.list.LineView;
import javafx.scene.Node;

/// All structures by region, each with what is usual there and whose values they are.
public final class StructuresView extends FindView<Structure> {
    private final StructuresModel model;

    public StructuresView(StructuresModel model, Texts texts, Runnable leave) {
        super("structures", "structures", model, texts, leave);
        this.model = model;
        line.getChildren().add(count());
        begin(edit());
    }

    @Override
    protected Node row(Structure structure, LineView shown) {
        boolean own = model.page.isOwn(structure);
        return shown.show(structure.name(), new StructureWords(texts).line(structure.said()),
                texts.say(own ? "practice.own" : "practice.asShipped"), own);
    }

    @Override
    protected String spoken(Structure structure) {
        return structure.name();
    }
}
