package enthesis.ui.start.putback;

import enthesis.storage.putback.ChartCopy;
import enthesis.ui.kit.Texts;
import java.time.ZoneId;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A chart that was found: whose it is, and below when it was written last, how much it is, where it lies.
final class CopyCellView extends ListCell<ChartCopy> {
    private static final double MEGABYTE = 1 << 20;

    private final Texts texts;
    private final ZoneId zone;
    private final Label name = new Label();
    private final Label second = new Label();
    private final Label third = new Label();
    private final VBox lines = new VBox(2, name, second, third);

    CopyCellView(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
        setPrefWidth(0);
        name.getStyleClass().add("semibold");
        second.getStyleClass().add("sub");
        for (var line : new Label[]{name, second, third}) {
            line.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        }
        third.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS); // its end tells one from another
        third.getStyleClass().add("sub");
    }

    @Override
    protected void updateItem(@Nullable ChartCopy item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        name.setText(item.clinic());
        second.setText(says(item));
        third.setText(item.folder().toString());
        setGraphic(lines);
        setAccessibleText(String.join(", ", name.getText(), second.getText(), third.getText()));
    }

    private String says(ChartCopy copy) {
        var at = copy.written().atZone(zone);
        return texts.say(copy.whole() ? "start.putback.whole" : "start.putback.backups",
                Integer.toString(copy.backups()), texts.date(at.toLocalDate()), texts.time(at.toLocalTime()),
                Long.toString(Math.max(1, Math.round(copy.bytes() / MEGABYTE))));
    }
}
