package enthesis.ui.kit.section;

import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.ui.kit.sign.Signs;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The sentence under a row: what the rules say at its field, and the one press that mends a plain slip. Takes no room
/// while there is nothing to say; what is only missing says nothing here, its ring is enough.
public final class MarkLine extends HBox {
    private final Desk desk;

    public MarkLine(Desk desk, ObservableValue<Optional<Finding>> mark) {
        this.desk = desk;
        getStyleClass().add("mark-line");
        mark.subscribe(this::show);
    }

    private void show(Optional<Finding> mark) {
        var said = mark.filter(finding -> finding.level() != Level.MISSING);
        getChildren().clear();
        setManaged(said.isPresent());
        setVisible(said.isPresent());
        said.ifPresent(this::say);
    }

    private void say(Finding finding) {
        getStyleClass().setAll("mark-line", Signs.tone(finding.level()).styleClass());
        var words = new Label(desk.line(finding));
        words.setMinWidth(0);
        words.setWrapText(true);
        getChildren().addAll(Signs.of(finding.level()), words);
        if (!finding.mend().isEmpty()) {
            var link = new Hyperlink(desk.mendWords(finding));
            link.setMnemonicParsing(true);
            link.setMinWidth(USE_PREF_SIZE);
            link.setOnAction(_ -> desk.mend(finding));
            getChildren().add(link);
        }
    }
}
