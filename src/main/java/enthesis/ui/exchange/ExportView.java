package enthesis.ui.exchange;

import enthesis.domain.entry.Choices;
import enthesis.domain.extract.ExtractShape;
import enthesis.ui.exchange.ExportModel.State;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.frame.SectionHead;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is exported, how far it is, and a way to call it off. Ctrl+Enter asks for a folder and exports, Esc leaves.
public final class ExportView extends BorderPane {
    private final ExportModel model;
    private final ChoiceBar what;
    private final ChoiceBar form;
    private final ChoiceBar shape;
    private final ProgressBar bar = new ProgressBar();
    private final ActButton begin;
    private final ActButton cancel;

    public ExportView(ExportModel model, Texts texts, Runnable leave) {
        this.model = model;
        setId("export");
        getStyleClass().add("patient-form");
        for (var sheet : new String[]{"patients", "practice"}) {
            getStylesheets().add(Objects.requireNonNull(getClass().getResource("/enthesis/ui/" + sheet + ".css"))
                    .toExternalForm());
        }
        begin = ActButton.primary(texts.say("fhir.begin"), "Ctrl+Enter", model::begin).named("export-begin");
        cancel = ActButton.plain(texts.say("fhir.cancel"), "", model::cancel).named("export-cancel");
        what = new ChoiceBar(model.chosen, IntStream.range(0, model.choices.size())
                .mapToObj(at -> new Option(Integer.toString(at), model.choices.get(at).words())).toList())
                .named("export-what");
        what.setAccessibleText(texts.say("fhir.what").replace("_", ""));
        form = new ChoiceBar(model.format, model.formats().stream().map(Choices::text)
                .map(one -> new Option(one, texts.say("export.format." + one))).toList()).named("export-format");
        form.setAccessibleText(texts.say("export.format").replace("_", ""));
        shape = new ChoiceBar(model.shape, Stream.of(ExtractShape.values()).map(Choices::text)
                .map(one -> new Option(one, texts.say("export.shape." + one))).toList()).named("export-shape");
        shape.setAccessibleText(texts.say("export.shape").replace("_", ""));
        var column = column(texts);
        setAlignment(column, Pos.TOP_LEFT);
        setCenter(column);
        setBottom(foot(texts, leave));
        new KeyMap().on("Ctrl+Enter", texts.say("fhir.begin").replace("_", ""), model::begin)
                .on("Esc", texts.say("fhir.leave"), leave).listenFor(this);
        model.state.subscribe(_ -> show());
        model.chosen.subscribe(_ -> enable());
        model.format.subscribe(_ -> enable());
        model.shape.subscribe(_ -> enable());
    }

    private VBox column(Texts texts) {
        var hint = new Label();
        hint.setId("export-hint");
        hint.getStyleClass().add("sub");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.textProperty().bind(model.hint);
        bar.setId("export-progress");
        bar.setAccessibleText(texts.say("fhir.title"));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(true);
        bar.progressProperty().bind(model.progress);
        var message = new Label();
        message.setId("export-message");
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        message.textProperty().bind(model.message);
        var column = new VBox(14, new SectionHead(texts.say("fhir.title"), texts.say("fhir.sentence")),
                label(texts.say("fhir.what"), what), what, label(texts.say("export.format"), form), form, hint,
                label(texts.say("export.shape"), shape), shape, bar, message);
        column.getStyleClass().add("form-column");
        return column;
    }

    private static Label label(String words, ChoiceBar of) {
        var label = new Label(words);
        label.setMnemonicParsing(true);
        label.setLabelFor(of);
        return label;
    }

    private HBox foot(Texts texts, Runnable leave) {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var foot = new HBox(12, cancel, spring, ActButton.plain(texts.say("fhir.leave"), "Esc", leave), begin);
        foot.getStyleClass().add("section-foot");
        return foot;
    }

    /// A second Enter calls nothing off: while it goes on, the focus waits on the bar.
    private void show() {
        boolean on = model.state.get() != State.READY;
        boolean focused = begin.isFocused() || cancel.isFocused() || bar.isFocused() || what.isFocused()
                || form.isFocused() || shape.isFocused();
        enable();
        cancel.setDisable(model.state.get() != State.GOING_ON);
        what.setDisable(on);
        form.setDisable(on);
        shape.setDisable(on);
        bar.setVisible(on);
        if (focused) {
            (on ? bar : begin).requestFocus();
        }
    }

    private void enable() {
        begin.setDisable(!model.mayBegin());
    }

    /// Puts the focus on what is chosen, or on the button where there is nothing to choose.
    public void start() {
        if (model.choices.size() > 1 || begin.isDisabled()) {
            what.requestFocus();
        } else {
            begin.requestFocus();
        }
    }
}
