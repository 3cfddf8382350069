package enthesis.ui.note;

import enthesis.domain.note.SessionHeader;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.sign.SideTag;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The session's line over the note: the side first, region and session, day and times.
final class HeadView extends HBox {
    private final Desk desk;

    HeadView(Desk desk, NoteModel model) {
        this.desk = desk;
        getStyleClass().add("note-head");
        model.header().subscribe(this::show);
    }

    private void show(SessionHeader now) {
        var title = new Label(now.title());
        title.getStyleClass().add("note-title");
        title.setMinWidth(0);
        var when = new Label(now.when());
        when.getStyleClass().add("sub");
        when.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(new SideTag(now.side(), SideTag.Size.LARGE, desk.texts().words()), title, gap, when);
    }
}
