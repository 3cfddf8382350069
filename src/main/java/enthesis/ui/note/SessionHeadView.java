package enthesis.ui.note;

import enthesis.domain.note.SessionHeader;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.sign.SideTag;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The session's lines over the note: each course with the side first, region and session; then day and times.
public final class SessionHeadView extends HBox {
    private final Texts texts;

    public SessionHeadView(Texts texts) {
        this.texts = texts;
        getStyleClass().add("note-head");
    }

    /// The lines of a note that is still being written.
    public static SessionHeadView following(Texts texts, ObservableValue<SessionHeader> header) {
        var head = new SessionHeadView(texts);
        header.subscribe(now -> head.show(now.served(), now.when()));
        return head;
    }

    public void show(List<SessionHeader.Served> served, String when) {
        var size = served.size() > 1 ? SideTag.Size.SMALL : SideTag.Size.LARGE;
        var titles = new VBox(6);
        served.forEach(one -> titles.getChildren().add(title(one, size)));
        var day = new Label(when);
        day.getStyleClass().add("sub");
        day.setWrapText(true);
        day.setMaxWidth(230);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(titles, gap, day);
    }

    private HBox title(SessionHeader.Served one, SideTag.Size size) {
        var title = new Label(one.title());
        title.getStyleClass().add("note-title");
        title.setMinWidth(0);
        var line = new HBox(14, new SideTag(one.side(), size, texts.words()), title);
        line.getStyleClass().add("note-title-line");
        return line;
    }
}
