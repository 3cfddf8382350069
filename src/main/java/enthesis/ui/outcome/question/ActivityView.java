package enthesis.ui.outcome.question;

import enthesis.domain.entry.Field;
import enthesis.domain.outcome.Activity;
import enthesis.domain.outcome.form.OutcomeFields;
import enthesis.domain.practice.outcome.Instrument;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.Remark;
import java.util.Collection;
import java.util.Optional;
import javafx.scene.layout.VBox;

/// One activity of the patient's and how well it can be done today. What was named before is only rated.
final class ActivityView extends VBox {
    private final Field words;
    private final Optional<EntryField> entry;

    ActivityView(Asking asking, Instrument instrument, int place) {
        words = OutcomeFields.words(instrument, place);
        var before = asking.offer().activity(place).map(Activity::words);
        entry = before.isPresent()
                ? Optional.empty()
                : Optional.of(new EntryField(asking.texts().say(
                        asking.self() ? "outcome.self.activity" : "outcome.activity", Integer.toString(place)),
                        asking.sheet().text(words)).named("activity-" + place));
        getStyleClass().add("activity");
        entry.ifPresent(getChildren()::add);
        before.ifPresent(named -> getChildren().add(ScaleView.words(place + ". " + named, "activity-words")));
        var question = asking.texts().say("outcome.ask." + instrument.key());
        getChildren().add(new ScaleView(asking, OutcomeFields.item(instrument, place), question, instrument.key()));
        before.ifPresent(
                named -> lookupAll(".scale-bar").forEach(bar -> bar.setAccessibleText(named + ": " + question)));
    }

    void missing(Collection<Field> missing, String sentence) {
        entry.ifPresent(field -> field.remark
                .set(missing.contains(words) ? Remark.of(Remark.State.MISSING, sentence) : Remark.NONE));
    }
}
