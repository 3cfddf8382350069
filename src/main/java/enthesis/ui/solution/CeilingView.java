package enthesis.ui.solution;

import enthesis.ui.kit.ceiling.CeilingBar;
import enthesis.ui.kit.ceiling.CeilingFacts;
import enthesis.ui.kit.section.CeilingWords;
import enthesis.ui.kit.section.Desk;
import javafx.scene.layout.VBox;

/// The anaesthetic of the day against its ceiling, with how the ceiling was reckoned. Its place is kept until there is
/// something to show.
final class CeilingView extends VBox {

    CeilingView(Desk desk) {
        var bar = new CeilingBar();
        getStyleClass().add("ceiling-row");
        getChildren().add(bar);
        desk.reading().subscribe(reading -> {
            var facts = CeilingWords.of(reading, desk.texts())
                    .map(now -> with(now, CeilingWords.formula(reading, desk.texts())));
            facts.filter(now -> !now.equals(bar.facts.get())).ifPresent(bar.facts::set);
            setVisible(facts.isPresent());
        });
    }

    private static CeilingFacts with(CeilingFacts facts, String formula) {
        return formula.isEmpty()
                ? facts
                : new CeilingFacts(facts.known(), facts.given(), facts.planned(), facts.cautionAt(), facts.title(),
                        facts.right(), facts.below() + "  \u00b7  " + formula);
    }
}
