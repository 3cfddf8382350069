package enthesis.ui.note;

import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.sign.KeyHint;
import enthesis.ui.kit.sign.Signs;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One thing the record needs: its name, its section, the key; the whole row goes there.
final class MissingRowView extends Button {
    private static final double WORDS = 170;

    MissingRowView(Desk desk, Finding finding) {
        var values = finding.values().toArray(String[]::new);
        var title = new Label(finding.titled(desk.say(finding.words() + ".title", values)));
        title.getStyleClass().add("semibold");
        title.setWrapText(true);
        var lines = new VBox(title);
        var row = new HBox(Signs.of(finding.level() == Level.INFO ? Level.MISSING : finding.level()), lines);
        HBox.setHgrow(lines, Priority.ALWAYS);
        desk.now().sectionOf(finding.where()).ifPresent(section -> {
            var place = new Label(desk.say("note.sign.section." + section.key()));
            place.getStyleClass().add("sub");
            lines.getChildren().add(place);
            row.getChildren().add(KeyHint.cap("F" + section.key()));
        });
        row.getStyleClass().add("missing-row-content");
        setAccessibleText(title.getText());
        setGraphic(row);
        title.setPrefWidth(WORDS);
        lines.setMinWidth(WORDS);
        lines.setMaxWidth(WORDS);
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().add("missing-row");
        setId("missing-" + finding.rule());
        setOnAction(_ -> desk.go().accept(finding.where()));
    }
}
