package enthesis.ui.consent;

import enthesis.domain.consent.form.ConsentFields;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.value.Side;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.DateEntry;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Taking the last consent back: when, told to whom, for which side, in whose words.
final class WithdrawView extends VBox {
    private final ConsentModel model;
    private final Texts texts;
    private final RemarksView remarks;
    private final DateEntry day;

    WithdrawView(ConsentModel model) {
        super(10);
        this.model = model;
        texts = model.texts();
        remarks = new RemarksView(texts);
        getStyleClass().add("consent-withdraw");
        day = remarks.box(ConsentFields.WITHDRAWN_DAY, new DateEntry(texts.say("consent.withdrawn.day"),
                text(ConsentFields.WITHDRAWN_DAY), model.page.withdrawal().dates()::readPast, texts)
                .named("withdrawn-day"));
        var time = entry(ConsentFields.WITHDRAWN_TIME, "withdrawn.time");
        var title = new Label(texts.say("consent.withdrawn.title"));
        title.getStyleClass().add("group-title");
        var keep = ActButton.grave(texts.say("consent.withdrawn.keep"), "", model::withdraw).named("withdrawn-keep");
        getChildren().addAll(title, day, time, entry(ConsentFields.WITHDRAWN_TO, "withdrawn.takenBy"),
                remarks.choice(ConsentFields.WITHDRAWN_COVERS, "withdrawn.covers",
                        new ChoiceBar(text(ConsentFields.WITHDRAWN_COVERS), covers()).named("withdrawn-covers")),
                entry(ConsentFields.WITHDRAWN_WORDS, "withdrawn.words"),
                new HBox(8, keep, ActButton.plain(texts.say("consent.withdrawn.leave"), "Esc",
                        () -> model.withdrawing.set(false))));
        model.withdrawal.subscribe(_ -> show());
        model.withdrawalWanted.subscribe(_ -> show());
    }

    private javafx.beans.property.StringProperty text(Field field) {
        return model.sheet.text(field);
    }

    private enthesis.ui.kit.field.EntryField entry(Field field, String name) {
        return remarks.entry(field, name, text(field));
    }

    /// The whole side consented to, and its halves where it is both.
    private List<Option> covers() {
        var side = model.page.withdrawal().consent().orElseThrow().side();
        var offered = side == Side.BOTH ? Stream.of(Side.BOTH, Side.RIGHT, Side.LEFT) : Stream.of(side);
        return offered.map(one -> new Option(Choices.text(one), "_" + texts.say("kit.side." + Choices.text(one))))
                .toList();
    }

    private void show() {
        var reading = model.withdrawal.get();
        boolean wanted = model.withdrawalWanted.get();
        remarks.show(model.withdrawing.get() ? reading.refusals() : Map.of(),
                wanted ? reading.missing() : List.of());
    }

    void start() {
        day.requestFocus();
    }
}
