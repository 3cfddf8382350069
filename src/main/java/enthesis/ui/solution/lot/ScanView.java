package enthesis.ui.solution.lot;

import enthesis.domain.solution.SolutionFields;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.Wedge;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.Places;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Where a vial is scanned without looking for its row; what came of it stands in `message`.
public final class ScanView {
    private final Desk desk;
    private final LotModel model;
    private final Places places;
    public final EntryField entry;
    public final Label message = new Label();

    public ScanView(Desk desk, LotModel model, Places places) {
        this.desk = desk;
        this.model = model;
        this.places = places;
        entry = new EntryField("", model.scanned).prompt(desk.say("solution.scan")).named("scan");
        entry.getStyleClass().addAll("small-entry", "scan-entry");
        entry.field().setAccessibleText(desk.say("solution.scanName"));
        entry.field().disableProperty().bind(desk.sheet().locked());
        Wedge.listen(entry.field());
        entry.field().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                take();
            }
        });
        message.setId("scan-message");
        message.setWrapText(true);
        message.getStyleClass().add("row-second");
        message.textProperty().bind(model.message);
    }

    /// Whether a code still waits in the field.
    public ObservableBooleanValue refused() {
        return model.scanned.isNotEmpty();
    }

    /// A code that was scanned with the focus somewhere else.
    public void scanned(String code) {
        if (!desk.sheet().locked().get()) {
            model.scanned.set(code);
            take();
        }
    }

    private void take() {
        model.takeScanned().ifPresent(part -> places.focus(SolutionFields.drawn(model.row(), part)));
    }
}
