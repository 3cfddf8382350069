package enthesis.ui.find;

import enthesis.ui.kit.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Says in how many notes something was said, and that they can be listed; or, while they are, that the people can.
final class NotesLineView extends VBox {
    private final Texts texts;
    private final Label title = new Label();
    private final Label second = new Label();

    NotesLineView(Texts texts) {
        super(2);
        this.texts = texts;
        title.getStyleClass().add("semibold");
        second.getStyleClass().add("sub");
        getChildren().addAll(title, second);
    }

    void show(NotesModel notes, String typed) {
        boolean listed = notes.listed.get();
        title.setText(listed
                ? texts.say("find.people")
                : typed.isEmpty() ? texts.say("find.notes.empty") : texts.say("find.notes", typed));
        second.setText(listed ? texts.say("find.people.more") : counted(notes));
    }

    /// How many there are, and whether all were looked at.
    String counted(NotesModel notes) {
        if (!notes.sought()) {
            return texts.say("find.notes.short");
        }
        var found = notes.found.get();
        var typed = notes.foundBy.get();
        var number = Integer.toString(found.hits().size());
        var count = found.more()
                ? texts.say(found.hits().isEmpty() ? "find.notes.many" : "find.notes.first", number)
                : switch (found.hits().size()) {
                    case 0 -> texts.say("find.notes.none", typed);
                    case 1 -> texts.say("find.notes.one", typed);
                    default -> texts.say("find.notes.found", number, typed);
                };
        return found.whole() ? count : texts.say("find.notes.reading", count);
    }
}
