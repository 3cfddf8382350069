package enthesis.ui.note;

import enthesis.domain.finding.Finding;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.sign.Signs;
import enthesis.ui.kit.sign.Tone;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A finding that goes into the record: what it is, and the reason typed for it, or that it waits for one.
final class AnsweredRowView extends HBox {

    AnsweredRowView(Desk desk, Finding finding, boolean answered) {
        var title = new Label(finding.titled(
                desk.say(finding.words() + ".title", finding.values().toArray(String[]::new))));
        title.getStyleClass().add("semibold");
        title.setWrapText(true);
        var typed = desk.now().answer(finding);
        var second = new Label(second(desk, finding, answered, typed));
        second.getStyleClass().add("sub");
        second.setWrapText(true);
        var lines = new VBox(title, second);
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        boolean settled = answered && !typed.isEmpty();
        var sign = settled ? Signs.of(Feather.CHECK_CIRCLE) : Signs.of(finding.level());
        var tone = (settled ? Tone.OK : Signs.tone(finding.level())).styleClass();
        getStyleClass().addAll("answered-row", tone);
        sign.getStyleClass().add(tone);
        getChildren().addAll(sign, lines);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !answered) {
                desk.go().accept(finding.where());
            }
        });
    }

    private static String second(Desk desk, Finding finding, boolean answered, String typed) {
        if (!answered) {
            return desk.say("note.sign.waits");
        }
        if (typed.isEmpty()) {
            return desk.say("note.sign.notGoneOn");
        }
        return finding.level().needsReason() ? desk.say("note.sign.reason", typed) : desk.say("note.sign.seen");
    }
}
