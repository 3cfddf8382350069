package enthesis.ui.emergency;

import enthesis.domain.entry.Choices;
import enthesis.domain.followup.emergency.Mark;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.frame.KeyMap;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The card over everything: the protocol at the left, who and the taps in the middle, what was tapped at the right.
/// One letter is one tap while nothing is typed, Alt with it always; Esc goes back to the work and leaves a strip.
public final class CardView extends BorderPane {
    private final CardModel model;
    private final Texts texts;
    private final GridPane taps = new GridPane(10, 10);
    private final TimelineView timeline;

    /// `strip` goes back to what is below, `end` ends it; the protocol is the practice's own where it has one.
    public record CardActs(Runnable strip, Runnable end, Optional<String> protocol) {}

    public CardView(CardModel model, CardFacts facts, CardActs acts, Texts texts, ZoneId zone) {
        this.model = model;
        this.texts = texts;
        setId("emergency");
        getStyleClass().add("emergency-card");
        getStylesheets().add(
                Objects.requireNonNull(getClass().getResource("/enthesis/ui/emergency.css")).toExternalForm());
        KeyMap.cover(this);
        timeline = new TimelineView(model, texts, zone);
        taps();
        var middle = new VBox(16, new FactsView(facts, texts), taps);
        middle.getStyleClass().add("emergency-middle");
        setTop(head(acts, new MarkWords(texts, zone)));
        setCenter(columns(new ProtocolView(acts.protocol(), texts), middle, timeline));
        new KeyMap().on("Esc", texts.say("emergency.strip"), acts.strip())
                .on("Ctrl+End", texts.say("emergency.end"), acts.end())
                .onIf("Delete", texts.say("emergency.strike"), this::strike).listenFor(this);
        addEventFilter(KeyEvent.KEY_TYPED, this::letter);
    }

    private HBox head(CardActs acts, MarkWords words) {
        var title = new Label(texts.say("emergency.title"));
        title.getStyleClass().add("emergency-title");
        var clock = new Label();
        clock.setId("emergency-clock");
        clock.getStyleClass().add("emergency-clock");
        clock.textProperty().bind(model.clock);
        clock.setMinWidth(USE_PREF_SIZE);
        var opened = new Label(texts.say("emergency.since", words.second(model.emergency.get().opened())));
        opened.getStyleClass().add("emergency-since");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var head = new HBox(20, title, clock, opened, spring,
                ActButton.plain(texts.say("emergency.strip"), "Esc", acts.strip()).named("emergency-strip"),
                ActButton.grave(texts.say("emergency.end"), "Ctrl+End", acts.end()).named("emergency-end"));
        head.getStyleClass().add("emergency-head");
        return head;
    }

    private static GridPane columns(Node... nodes) {
        var grid = new GridPane();
        var shares = new double[]{32, 36, 32};
        for (int at = 0; at < nodes.length; at++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(shares[at]);
            grid.getColumnConstraints().add(column);
            grid.add(nodes[at], at, 0);
            GridPane.setVgrow(nodes[at], Priority.ALWAYS);
        }
        return grid;
    }

    private void taps() {
        taps.getColumnConstraints().addAll(half(), half());
        int at = 0;
        for (var kind : Mark.Kind.taps()) {
            var name = Choices.text(kind);
            var button = ActButton.plain(texts.say("emergency.tap." + name), "", () -> tap(kind))
                    .named("tap-" + name).wide();
            button.getStyleClass().add("emergency-tap");
            button.setMinHeight(64);
            button.setMaxHeight(Double.MAX_VALUE);
            button.setWrapText(true);
            button.setMinWidth(0);
            GridPane.setVgrow(button, Priority.ALWAYS);
            taps.add(button, at % 2, at / 2);
            at++;
        }
        VBox.setVgrow(taps, Priority.ALWAYS);
    }

    private static ColumnConstraints half() {
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        return half;
    }

    private void tap(Mark.Kind kind) {
        model.tap(kind);
        if (kind == Mark.Kind.GIVEN || kind == Mark.Kind.VITALS || kind == Mark.Kind.NOTE) {
            timeline.words();
        }
    }

    /// A letter alone taps while the focus is in no text.
    private void letter(KeyEvent event) {
        if (typing() || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        for (var kind : Mark.Kind.taps()) {
            var words = texts.say("emergency.tap." + Choices.text(kind));
            int at = words.indexOf('_') + 1;
            if (words.substring(at, at + 1).equalsIgnoreCase(event.getCharacter())) {
                event.consume();
                tap(kind);
                return;
            }
        }
    }

    private boolean typing() {
        return getScene() != null && getScene().getFocusOwner() instanceof TextInputControl;
    }

    private boolean strike() {
        if (typing()) {
            return false;
        }
        model.strike();
        return true;
    }

    /// Ready for the first tap: the focus is on it, and in no text.
    public void start() {
        taps.getChildren().getFirst().requestFocus();
    }
}
