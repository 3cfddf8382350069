package enthesis.ui.practice.history;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.section.SectionPage;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The edits of an entry beside its form, the newest first.
public final class HistoryView extends VBox {
    private final Texts texts;

    /// `nothing` is said where there is none, worded.
    public HistoryView(List<HistoryLine> lines, String nothing, Texts texts) {
        this.texts = texts;
        setId("history");
        getStyleClass().add("history");
        var all = new VBox(14);
        all.getChildren().addAll(lines.isEmpty()
                ? List.of(quiet(nothing))
                : lines.stream().map(this::line).toList());
        all.getStyleClass().add("history-lines");
        var scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.setFocusTraversable(lines.size() > 1);
        scroll.setAccessibleText(texts.say("practice.history"));
        getChildren().addAll(SectionPage.heading(texts.say("practice.history")), scroll);
    }

    private Node line(HistoryLine line) {
        var when = new Label(texts.say("practice.history.when", texts.date(line.at().toLocalDate()),
                texts.time(line.at().toLocalTime()), line.who()));
        when.getStyleClass().add("semibold");
        when.setWrapText(true);
        var box = new VBox(3, when);
        line.says().forEach(words -> box.getChildren().add(quiet(words)));
        return box;
    }

    private static Label quiet(String words) {
        var label = new Label(words);
        label.getStyleClass().add("sub");
        label.setWrapText(true);
        return label;
    }
}
