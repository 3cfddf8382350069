package enthesis.ui.start.first;

import enthesis.domain.finding.Level;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.sign.Signs;
import java.io.File;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The first start: steps at the left, the step's page, and the foot with the way back and on.
public final class FirstStartView extends StackPane {
    private final FirstStart start;
    private final Texts texts;
    private final ChartStepView chart;
    private final PersonStepView person;
    private final RecoveryStepView recovery;
    private final ActButton next;
    private final Runnable putBack;
    private final BorderPane steps = new BorderPane();

    /// `chooseFile` asks where the recovery sheet is to be saved; `putBack` is the way of whoever has a chart already.
    public FirstStartView(FirstStart start, Texts texts, Supplier<Optional<File>> chooseFile, Runnable putBack) {
        this.start = start;
        this.texts = texts;
        this.putBack = putBack;
        setId("first-start");
        getStyleClass().add("start-ground");
        getChildren().add(steps);
        chart = new ChartStepView(start, texts);
        person = new PersonStepView(start.person, texts);
        recovery = new RecoveryStepView(start, texts, chooseFile);
        next = ActButton.primary("", "Enter", start::next).named("next");
        next.setDefaultButton(true);
        steps.setLeft(new StepsView(start, texts));
        start.step.subscribe(this::show);
        new KeyMap().on("Alt+Left", start::back).listenFor(steps);
    }

    private void show(FirstStart.Step step) {
        Region page = switch (step) {
            case CHART -> chart;
            case PERSON -> person;
            case RECOVERY -> recovery;
        };
        page.getStyleClass().add("start-page");
        VBox.setVgrow(page, Priority.ALWAYS);
        next.setText(texts.say(switch (step) {
            case CHART -> "start.next.person";
            case PERSON -> "start.next.recovery";
            case RECOVERY -> "start.next.found";
        }));
        steps.setCenter(new VBox(page, foot()));
        switch (step) {
            case CHART -> chart.start();
            case PERSON -> person.start();
            case RECOVERY -> {
            }
        }
    }

    private Node foot() {
        var back = ActButton.plain(texts.say("start.back"), "Alt+←", start::back).named("back");
        back.visibleProperty().bind(start.step.isNotEqualTo(FirstStart.Step.CHART));
        back.managedProperty().bind(back.visibleProperty());
        var other = ActButton.plain(texts.say("start.putback.way"), "", putBack).named("put-back-way");
        other.visibleProperty().bind(back.visibleProperty().not());
        other.managedProperty().bind(other.visibleProperty());
        other.disableProperty().bind(start.busy);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var why = new Label();
        why.setId("missing");
        why.textProperty().bind(start.missing());
        why.setGraphic(Signs.of(Level.MISSING));
        why.visibleProperty().bind(start.missing().isNotEmpty().and(start.busy.not()));
        var failure = new Label();
        failure.setId("failure");
        failure.getStyleClass().addAll("start-failure", "tone-stop");
        failure.setWrapText(true);
        failure.setMaxWidth(420);
        failure.textProperty().bind(start.failure);
        failure.managedProperty().bind(start.failure.isNotEmpty());
        var busy = new ProgressBar();
        busy.visibleProperty().bind(start.busy);
        busy.managedProperty().bind(start.busy);
        next.disableProperty().bind(start.missing().isNotEmpty().or(start.busy));
        var foot = new HBox(back, other, spring, failure, busy, why, next);
        foot.getStyleClass().add("start-foot");
        return foot;
    }
}
