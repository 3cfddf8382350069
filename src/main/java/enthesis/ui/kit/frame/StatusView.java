package enthesis.ui.kit.frame;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.sign.Tone;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line of 26 px at the bottom: since when the typing is kept, other facts ("no backup yet"), and who works here.
public final class StatusView extends HBox {
    public final ObjectProperty<KeptFact> kept = new SimpleObjectProperty<>(new KeptFact.Nothing());
    /// More facts, each worded, shown after the first.
    public final ObjectProperty<List<String>> more = new SimpleObjectProperty<>(List.of());
    /// What the check of the trail has come to; a broken one stands before anything else.
    public final ObjectProperty<TrailFact> trail = new SimpleObjectProperty<>(TrailFact.NONE);
    /// When the last backup was made and rehearsed; what went wrong with it is not said quietly.
    public final ObjectProperty<BackupFact> backup = new SimpleObjectProperty<>(BackupFact.NONE);
    /// Who is unlocked; or the version while nobody is.
    public final StringProperty user = new SimpleStringProperty("");
    private final Texts texts;
    private final Region dot = new Region();
    private final Label words = new Label();
    private final Label others = new Label();
    private final Label alarm = new Label();
    private final Label saved = new Label();

    public StatusView(Texts texts) {
        this.texts = texts;
        getStyleClass().add("status");
        dot.getStyleClass().add("dot");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var name = new Label();
        name.textProperty().bind(user);
        alarm.getStyleClass().add("alarm");
        alarm.managedProperty().bind(alarm.textProperty().isNotEmpty());
        saved.setId("status-backup");
        saved.managedProperty().bind(saved.textProperty().isNotEmpty());
        name.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(alarm, dot, words, others, saved, spring, name);
        backup.subscribe(this::show);
        kept.subscribe(this::show);
        trail.subscribe(_ -> show(kept.get()));
        more.subscribe(_ -> show(kept.get()));
    }

    private void show(BackupFact now) {
        saved.setText(now.words().isEmpty() ? "" : "·  " + now.words());
        saved.getStyleClass().setAll("label", "backup", now.tone().styleClass());
    }

    private void show(KeptFact now) {
        var tone = switch (now) {
            case KeptFact.Nothing _ -> Tone.PLAIN;
            case KeptFact.Kept _ -> Tone.OK;
            case KeptFact.Keeping _,KeptFact.Drafted _ -> Tone.CAUTION;
            case KeptFact.NotKept _ -> Tone.STOP;
        };
        getStyleClass().setAll("status", tone.styleClass());
        words.setText(switch (now) {
            case KeptFact.Nothing _ -> texts.say("kit.status.nothing");
            case KeptFact.Kept fact -> texts.say("kit.status.kept", texts.second(fact.at()));
            case KeptFact.Keeping fact -> texts.say("kit.status.keeping", texts.second(fact.since()));
            case KeptFact.Drafted fact -> texts.say("kit.status.drafted", texts.second(fact.at()), fact.why());
            case KeptFact.NotKept fact -> texts.say("kit.status.notKept", texts.second(fact.since()), fact.why());
        });
        var last = now instanceof KeptFact.NotKept ? texts.say("kit.status.hold") : facts();
        others.setText(last.isEmpty() ? "" : "·  " + last);
        alarm.setText(trail.get().broken() ? trail.get().words() : "");
    }

    private String facts() {
        var checked = trail.get().broken() ? "" : trail.get().words();
        return Stream.concat(more.get().stream(), Stream.of(checked)).filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining("  ·  "));
    }
}
