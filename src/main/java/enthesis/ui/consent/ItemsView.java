package enthesis.ui.consent;

import enthesis.domain.consent.Ticked;
import enthesis.domain.consent.form.ConsentFields;
import enthesis.domain.consent.form.ConsentReading;
import enthesis.domain.entry.Choices;
import enthesis.domain.wording.Language;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The text in the language it is read in: each item to be ticked, and who ticked it when.
final class ItemsView extends VBox {
    private final ConsentModel model;
    private final Texts texts;
    private final VBox items = new VBox();
    private final Label version = new Label();
    private final Label outdated = new Label();
    private final Map<String, CheckBox> ticks = new LinkedHashMap<>();
    private final Map<String, Label> said = new LinkedHashMap<>();
    private String built = "";

    ItemsView(ConsentModel model, RemarksView remarks) {
        this.model = model;
        texts = model.texts();
        var chosen = new SimpleStringProperty(model.sheet.now().text(ConsentFields.LANGUAGE));
        chosen.subscribe(now -> model.language(now));
        model.sheet.text(ConsentFields.LANGUAGE).subscribe(chosen::set);
        var bar = new ChoiceBar(chosen, Stream.of(Language.values())
                .map(one -> new Option(Choices.text(one), one.ownName())).toList()).named("consent-language");
        version.setId("consent-version");
        version.getStyleClass().add("sub");
        outdated.setId("consent-outdated");
        outdated.setWrapText(true);
        outdated.getStyleClass().add("refused-line");
        outdated.setText(texts.say("consent.outdated"));
        outdated.managedProperty().bind(outdated.visibleProperty());
        items.getStyleClass().add("consent-items");
        getStyleClass().add("consent-text");
        getChildren().addAll(remarks.choice(ConsentFields.LANGUAGE, "language", bar), version, outdated, items);
        model.reading.subscribe(this::show);
    }

    private void show(ConsentReading reading) {
        var language = model.sheet.now().text(ConsentFields.LANGUAGE);
        if (!built.equals(language)) {
            built = language;
            build();
        }
        version.setText(model.language().map(one -> texts.say("consent.version",
                model.page.offer().text(one).named())).orElseGet(() -> texts.say("consent.noText")));
        outdated.setVisible(reading.outdated());
        ticks.forEach((key, tick) -> tick.setSelected(model.ticked(key)));
        said.forEach((_, label) -> label.setText(""));
        reading.ticked().forEach(this::say);
    }

    private void say(Ticked one) {
        var at = one.at().atZone(model.page.offer().zone());
        var label = said.get(one.item().key());
        if (label != null) {
            label.setText(texts.say("consent.ticked", one.by(), texts.date(at.toLocalDate()),
                    texts.time(at.toLocalTime())));
        }
    }

    private void build() {
        items.getChildren().clear();
        ticks.clear();
        said.clear();
        model.shown().ifPresent(shown -> {
            items.getChildren().add(words(shown.intro(), "sub"));
            shown.items().forEach(item -> {
                var tick = new CheckBox(item.words());
                tick.setId("tick-" + item.key());
                tick.setWrapText(true);
                tick.setMaxWidth(Double.MAX_VALUE);
                tick.setMinHeight(USE_PREF_SIZE);
                tick.getStyleClass().add("consent-tick");
                tick.setOnAction(_ -> model.tick(item.key()));
                // keeps its line: the next tick must not move away from under the finger
                var by = words("", "consent-ticked");
                ticks.put(item.key(), tick);
                said.put(item.key(), by);
                items.getChildren().add(new VBox(tick, by));
            });
            items.getChildren().add(words(shown.agreement(), "semibold"));
        });
    }

    private static Label words(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
