package enthesis.ui.map.quick;

import enthesis.domain.map.Target;
import enthesis.domain.map.quick.Part;
import enthesis.domain.map.quick.RegionCall;
import enthesis.ui.kit.field.Tied;
import enthesis.ui.kit.sign.Signs;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.MapTotals;
import enthesis.ui.map.model.QuickModel;
import enthesis.ui.map.model.SolutionHand;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/// Quick entry: a structure as far as it must be typed, perhaps its volume, Enter. What it may mean stands beside it,
/// the one Enter takes first; Up and Down take another.
public final class QuickView extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int OFFERED = 3;
    private static final double AMONG_OTHERS = 240;

    private final QuickModel quick;
    private final MapModel map;
    private final CustomTextField field = new CustomTextField();
    private final HBox offers = new HBox(8);
    private final Label help = new Label();

    public QuickView(MapModel map, QuickModel quick) {
        super(4);
        this.map = map;
        this.quick = quick;
        getStyleClass().add("map-quick");
        var title = new Label(map.texts.say("map.quickTitle"));
        title.getStyleClass().add("map-title-small");
        help.getStyleClass().add("map-quick-help");
        help.setId("map-quick-help");
        field.setId("map-quick");
        field.setLeft(new HBox(Signs.of(Feather.SEARCH, 16)));
        field.getLeft().getStyleClass().add("map-quick-icon");
        field.setPromptText(map.texts.say("map.quickPrompt"));
        field.setAccessibleText(map.texts.say("map.quickTitle"));
        field.setPrefWidth(236);
        field.setMinWidth(180);
        Tied.to(field, quick.typed);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        offers.setAlignment(Pos.CENTER_LEFT);
        offers.setMinWidth(0);
        HBox.setHgrow(offers, Priority.ALWAYS);
        var line = new HBox(10, field, offers);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(new HBox(12, title, help), line);
        quick.entry().subscribe(_ -> show());
        quick.chosen.subscribe((_, _) -> show());
        quick.armed().subscribe((_, _) -> show());
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> quick.enter();
            case UP -> quick.step(-1);
            case DOWN -> quick.step(1);
            case ESCAPE -> {
                if (quick.typed.get().isEmpty()) {
                    return;
                }
                quick.typed.set("");
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void show() {
        offers.getChildren().clear();
        if (quick.call().isPresent()) {
            call(quick.call().get());
            return;
        }
        var targets = quick.entry().get().targets();
        int first = Math.max(0, Math.min(quick.chosen.get() - 1, targets.size() - OFFERED));
        int end = Math.min(targets.size(), first + OFFERED);
        for (int i = first; i < end; i++) {
            var offer = offer(targets.get(i), i);
            offer.setMaxWidth(end - first == 1 ? USE_PREF_SIZE : AMONG_OTHERS);
            offers.getChildren().add(offer);
        }
        boolean near = quick.entry().get().fuzzy();
        help.getStyleClass().setAll("label", "map-quick-help", near ? "tone-caution" : "tone-plain");
        help.setText(help(near));
    }

    private String help(boolean near) {
        if (quick.armed().get()) {
            return map.texts.say("map.enterAgain", quick.choice().map(Target::name).orElse(""));
        }
        return quick.sideless().map(region -> map.texts.say("map.sideless", region.name()))
                .orElseGet(() -> map.texts.say(near ? "map.quickNear" : "map.quickHelp"));
    }

    private void call(RegionCall call) {
        help.getStyleClass().setAll("label", "map-quick-help", "tone-plain");
        help.setText(map.texts.say("map.openRegion", map.sideWord(call.side()), call.region().name()));
    }

    private Button offer(Target target, int index) {
        var button = new Button(words(target));
        button.getStyleClass().add("map-offer");
        button.pseudoClassStateChanged(CHOSEN, index == quick.chosen.get());
        button.setFocusTraversable(false);
        button.setMinWidth(0);
        button.setOnAction(_ -> {
            quick.chosen.set(index);
            quick.enter();
        });
        return button;
    }

    /// Of several solutions the one it would get is named.
    private String words(Target target) {
        var typed = quick.entry().get().shorthand();
        var volume = typed.text(Part.VOLUME);
        var words = volume.isEmpty() ? target.name() : map.texts.say("map.offerVolume", target.name(), volume);
        return map.totals.get().several()
                ? map.texts.say("map.offerSolution", words, MapTotals.letter(new SolutionHand(map).read(typed)))
                : words;
    }

    /// Takes the focus; `letters` are typed into it.
    public void start(String letters) {
        field.requestFocus();
        field.appendText(letters);
        field.end();
    }

    public boolean isTypedInto() {
        return field.isFocused();
    }
}
