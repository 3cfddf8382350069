package enthesis.ui.practice.wording;

import enthesis.domain.entry.Choices;
import enthesis.domain.wording.Language;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.Permit;
import enthesis.ui.practice.list.FindRow;
import enthesis.ui.practice.list.FindView;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// All lines of the papers in one language, the English ones beneath; above them who has read the language.
public final class WordingsView extends FindView<WordingLine> {
    private final WordingsModel model;
    private final ActButton confirm;

    public WordingsView(WordingsModel model, Texts texts, Runnable leave) {
        super("wordings", "wording", model, texts, leave);
        this.model = model;
        confirm = act("confirm", model::confirm).named("wordings-confirm");
        line.getChildren().add(languages());
        above.getChildren().add(state());
        begin(edit());
        box.setPrefWidth(360);
    }

    private ChoiceBar languages() {
        var bar = new ChoiceBar(model.language, Stream.of(Language.values())
                .map(one -> new Option(Choices.text(one), one.ownName())).toList()).named("wordings-language");
        bar.setAccessibleText(texts.say("sheets.language"));
        return bar;
    }

    /// Only whoever this is given says that a language is right.
    public void only(Permit given) {
        given.over(confirm);
        reason(given);
    }

    private HBox state() {
        var state = said("wordings-state", "sub");
        state.textProperty().bind(model.state);
        HBox.setHgrow(state, Priority.ALWAYS);
        state.setMaxWidth(Double.MAX_VALUE);
        confirm.setMinWidth(Region.USE_PREF_SIZE);
        confirm.visibleProperty().bind(model.unread);
        confirm.managedProperty().bind(model.unread);
        var line = new HBox(14, state, confirm);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    @Override
    protected ListCell<FindRow<WordingLine>> cell() {
        return new WordingCellView(texts, list.widthProperty());
    }

    @Override
    protected String spoken(WordingLine row) {
        return row.says();
    }
}
