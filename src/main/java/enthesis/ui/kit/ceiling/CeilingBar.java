package enthesis.ui.kit.ceiling;

import enthesis.ui.kit.Dress;
import enthesis.ui.kit.sign.Tone;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The anaesthetic of the day against its ceiling: given filled, planned outlined, a mark where amber begins and one at
/// the STOP; the milligrams in words below.
public final class CeilingBar extends VBox {
    public final ObjectProperty<CeilingFacts> facts = new SimpleObjectProperty<>(CeilingFacts.unknown("", ""));
    private final Label title = new Label();
    private final Label right = new Label();
    private final Label below = new Label();
    private final CeilingTrack track = new CeilingTrack();

    public CeilingBar() {
        getStyleClass().add("ceiling");
        title.getStyleClass().add("ceiling-title");
        right.getStyleClass().add("ceiling-share");
        below.getStyleClass().add("ceiling-words");
        below.setWrapText(true);
        below.setMinHeight(USE_PREF_SIZE);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        getChildren().addAll(new HBox(title, spring, right), track, below);
        facts.subscribe(this::show);
    }

    private void show(CeilingFacts now) {
        var used = now.given() + now.planned();
        var tone = !now.known() || used > now.cautionAt() ? Tone.CAUTION : Tone.OK;
        Dress.as(this, "ceiling", (used > 1 ? Tone.STOP : tone).styleClass());
        title.setText(now.title());
        right.setText(now.right());
        below.setText(now.below());
        track.show(now);
        setAccessibleText(now.title() + " " + now.right() + ", " + now.below());
    }
}
