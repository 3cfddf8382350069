package enthesis.ui.solution;

import enthesis.ui.kit.frame.CeilingBar;
import enthesis.ui.kit.section.CeilingWords;
import enthesis.ui.kit.section.Desk;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The anaesthetic of the day against its ceiling, with how the ceiling was reckoned.
final class CeilingView extends VBox {

    CeilingView(Desk desk) {
        var bar = new CeilingBar();
        var formula = new Label();
        formula.getStyleClass().add("row-second");
        getStyleClass().add("ceiling-row");
        getChildren().addAll(bar, formula);
        desk.reading().subscribe(reading -> {
            var facts = CeilingWords.of(reading, desk.texts());
            facts.ifPresent(bar.facts::set);
            formula.setText(CeilingWords.formula(reading, desk.texts()));
            formula.setManaged(!formula.getText().isEmpty());
            setVisible(facts.isPresent());
            setManaged(facts.isPresent());
        });
    }
}
