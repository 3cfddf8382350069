package enthesis.ui.map.past;

import enthesis.domain.map.StructureName;
import enthesis.domain.map.past.PastSession;
import enthesis.domain.map.past.Series;
import enthesis.domain.map.past.Treated;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.sign.KeyHint;
import enthesis.ui.map.model.StateWords;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is laid over the map, while anything is: which session, a slider through all of them (Left and Right on it,
/// Alt+Left and Alt+Right from anywhere on the map), what the colours mean and the switch between them.
public final class PastBarView extends HBox {
    private final PastModel past;
    private final Texts texts;
    private final PastWords words;
    private final Label said = new Label();
    private final Label lost = new Label();
    private final Slider slider = new Slider(1, 1, 1);
    private boolean showing;

    public PastBarView(PastModel past, Texts texts) {
        super(12);
        this.past = past;
        this.texts = texts;
        words = new PastWords(texts);
        setId("past-bar");
        getStyleClass().add("past-bar");
        setAlignment(Pos.CENTER_LEFT);
        visibleProperty().bind(past.on());
        managedProperty().bind(visibleProperty());
        said.setId("past-said");
        said.getStyleClass().add("past-said");
        lost.setId("past-lost");
        lost.getStyleClass().add("past-lost");
        lost.setWrapText(true);
        lost.managedProperty().bind(lost.visibleProperty());
        var left = new VBox(2, said, new PastLegendView(past, texts), lost);
        left.setAlignment(Pos.CENTER_LEFT);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        getChildren().addAll(left, slide(), colours());
        past.series().subscribe(_ -> show());
        past.overlay().subscribe((_, _) -> show());
    }

    private VBox slide() {
        slider.setId("past-slider");
        slider.setSnapToTicks(true);
        slider.setShowTickMarks(true);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setBlockIncrement(1);
        slider.setPrefWidth(130);
        slider.setMinWidth(90);
        slider.valueProperty().subscribe((_, to) -> {
            if (!showing) {
                past.go((int) Math.round(to.doubleValue()));
            }
        });
        var hints = new HBox(4, KeyHint.quiet(texts.say("past.keys")));
        hints.setAlignment(Pos.CENTER);
        var box = new VBox(slider, hints);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private HBox colours() {
        var bar = new HBox(colour("past.byDate", "past-by-date", false), colour("past.byPain", "past-by-pain", true));
        bar.getStyleClass().add("map-switch");
        bar.setMinWidth(Region.USE_PREF_SIZE);
        bar.setMaxHeight(Region.USE_PREF_SIZE);
        return bar;
    }

    private ToggleButton colour(String key, String id, boolean pain) {
        var button = new ToggleButton(texts.say(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(texts.say(key + "Spoken"));
        button.setOnAction(_ -> {
            past.byPain.set(pain);
            button.setSelected(true);
        });
        past.byPain.subscribe(now -> button.setSelected(now == pain));
        return button;
    }

    private void show() {
        var series = past.series().get();
        showing = true;
        slider.setMax(Math.max(1, series.last()));
        slider.setValue(series.at());
        slider.setDisable(series.last() < 2);
        showing = false;
        said.setText(sentence(series));
        slider.setAccessibleText(said.getText());
        lost();
    }

    private String sentence(Series series) {
        var sessions = series.sessions();
        if (sessions.isEmpty()) {
            return texts.say("past.nothing");
        }
        return series.one().map(this::named)
                .orElseGet(() -> texts.say("past.all", Integer.toString(sessions.size()),
                        texts.date(sessions.getLast().day()), texts.date(sessions.getFirst().day())));
    }

    /// "26 Oct 2026, session 2: 8 points in this view", numbered by the course of what was given there.
    private String named(PastSession session) {
        var numbered = past.laid().stream().filter(one -> one.number().isPresent()).findFirst();
        return texts.say("past.one",
                numbered.or(() -> past.laid().stream().findFirst()).map(words::session)
                        .orElse(texts.date(session.day())),
                StateWords.count(past.overlay().get().rings().size(), texts));
    }

    private void lost() {
        var names = past.overlay().get().lost().stream().map(Treated::point)
                .map(point -> StructureName.of(point.structure()).head()).distinct()
                .collect(Collectors.joining(", "));
        lost.setVisible(!names.isEmpty());
        lost.setText(names.isEmpty() ? "" : texts.say("past.lost", names));
    }
}
