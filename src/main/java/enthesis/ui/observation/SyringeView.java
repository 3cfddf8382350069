package enthesis.ui.observation;

import enthesis.domain.solution.SolutionFields;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.FormRows;
import enthesis.ui.kit.section.SectionPage;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What is left in the syringe: drawn up = injected + discarded, and why not when it is not.
final class SyringeView extends VBox {

    SyringeView(Desk desk, ObservationModel model, FormRows rows) {
        getStyleClass().add("questions");
        var discarded = SolutionFields.discarded(ObservationModel.ROW);
        var difference = SolutionFields.difference(ObservationModel.ROW);
        var balance = new Label();
        balance.setId("balance");
        balance.setWrapText(true);
        balance.getStyleClass().add("row-second");
        var differs = new ReadOnlyBooleanWrapper();
        desk.reading().subscribe(_ -> {
            balance.setText(model.balance());
            differs.set(model.differs());
        });
        getChildren().addAll(SectionPage.heading(desk.say("observation.syringe")),
                FormRows.row(rows.label(discarded, desk.say("observation.discarded"), ""),
                        rows.entry(discarded, desk.say("observation.discarded"), 110).unit("mL")),
                balance,
                FormRows.when(differs, rows.text(difference, desk.say("observation.difference"),
                        desk.say("observation.differenceHint"), 190)));
    }
}
