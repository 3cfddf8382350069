package enthesis.ui.followup;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.followup.RedFlag;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The red flags, read aloud on every call: yes, no, or not known.
final class FlagsView extends VBox {
    private final FollowUpModel model;
    private final Texts texts;
    private final Map<RedFlag, ChoiceBar> bars = new EnumMap<>(RedFlag.class);
    private final Label second = new Label();
    private List<RedFlag> shown = List.of();

    FlagsView(FollowUpModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("flags");
        second.getStyleClass().add("row-second");
        second.setId("flags-open");
        model.reading.subscribe(now -> {
            var asked = RedFlag.asked(now.session(), now.day(), model.practice().rules().followUp());
            show(asked);
            int open = asked.size() - now.flags().size();
            second.setText(open == 0
                    ? texts.say("followup.flags.second")
                    : texts.say("followup.flags.open", Integer.toString(open)));
        });
    }

    private void show(List<RedFlag> asked) {
        if (asked.equals(shown)) {
            return;
        }
        shown = asked;
        bars.clear();
        var title = new Label(texts.say("followup.flags"));
        title.getStyleClass().add("row-title");
        getChildren().setAll(new HBox(8, title, second));
        asked.forEach(flag -> getChildren().add(row(flag)));
    }

    private HBox row(RedFlag flag) {
        var words = new Label(texts.say("followup.flag." + Choices.text(flag),
                model.practice().rules().followUp().alerts().glucoseAbove().toString()));
        words.setWrapText(true);
        words.setMinWidth(0);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var bar = new ChoiceBar(model.sheet.text(flag.field()), Stream.of(Answer.values())
                .map(answer -> new Option(Choices.text(answer), texts.say("followup.answer." + Choices.text(answer))))
                .toList()).named("flag-" + Choices.text(flag));
        bar.setAccessibleText(words.getText());
        bar.setMinWidth(USE_PREF_SIZE);
        bar.getStyleClass().add("small-bar");
        bars.put(flag, bar);
        var row = new HBox(8, words, bar);
        row.getStyleClass().add("flag-row");
        return row;
    }

    /// The first that is asked.
    @Override
    public void requestFocus() {
        bars.values().stream().findFirst().ifPresent(ChoiceBar::requestFocus);
    }

    boolean go(Field field) {
        var bar = Stream.of(RedFlag.values()).filter(flag -> flag.field().equals(field)).findFirst()
                .flatMap(flag -> Optional.ofNullable(bars.get(flag)));
        bar.ifPresent(ChoiceBar::requestFocus);
        return bar.isPresent();
    }
}
