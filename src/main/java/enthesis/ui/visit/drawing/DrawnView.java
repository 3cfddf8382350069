package enthesis.ui.visit.drawing;

import enthesis.domain.map.pain.DrawingFields;
import enthesis.domain.map.pain.DrawnWords;
import enthesis.domain.visit.Reading;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.section.RowLabel;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// In the check-in: what the patient has drawn, in words, and the button that hands the screen over. Once the needle
/// has been used the drawing stays as it is.
public final class DrawnView extends HBox {
    private final Desk desk;
    private final DrawnWords words;
    private final Label said = new Label();
    private final ActButton hand;

    public DrawnView(Desk desk, Places places, Runnable handOver) {
        this.desk = desk;
        words = DrawnWords.ofTheRecord(desk.texts().words());
        getStyleClass().addAll("question", "ruled", "pain-drawn");
        said.setId("pain-drawn");
        said.setWrapText(true);
        said.setMinWidth(0);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        hand = ActButton.plain(desk.say("drawing.hand"), "Alt+H", handOver).named("hand-to-patient");
        places.putAside(DrawingFields.SAID, hand);
        places.keepEnter(hand, () -> true);
        var label = new RowLabel(desk.say("drawing.row"), desk.say("drawing.rowSub"));
        label.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(label, said, hand);
        desk.reading().subscribe(this::show);
    }

    private void show(Reading reading) {
        hand.setDisable(reading.begun());
        var drawing = reading.painDrawing();
        var marks = drawing.none()
                ? desk.say("drawing.none")
                : drawing.marks().stream().map(words::mark).collect(Collectors.joining("; "));
        var now = drawing.said() ? marks : desk.say("drawing.notAsked");
        said.setText(reading.begun() ? now + " " + desk.say("drawing.after") : now);
    }
}
