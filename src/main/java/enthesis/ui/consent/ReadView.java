package enthesis.ui.consent;

import enthesis.domain.consent.Item;
import enthesis.domain.consent.Shown;
import enthesis.domain.consent.Stroke;
import enthesis.domain.wording.Wording;
import enthesis.ui.kit.field.ActButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The consent in the patient's own hands and language: large, a few items at a time, then the place to sign, and
/// nothing else. An item may be left unticked; the clinic then sees which.
public final class ReadView extends BorderPane {
    private static final int ITEMS = 3;
    private static final double PAD = 800;

    private final ConsentModel model;
    private final Wording wording;
    private final Shown shown;
    private final Runnable leave;
    private final List<Node> pages = new ArrayList<>();
    private final List<CheckBox> ticks = new ArrayList<>();
    private final Label lead = new Label();
    private final Label page = new Label();
    private final Label left = new Label();
    private final PadView pad;
    private final ActButton clear;
    private final ActButton before;
    private final ActButton next;
    private int at;

    /// `leave` is called when the patient is done.
    public ReadView(ConsentModel model, Runnable leave) {
        this.model = model;
        this.leave = leave;
        wording = model.wording();
        shown = model.shown().orElseThrow();
        setId("consent-read");
        getStyleClass().addAll("pain-screen", "consent-read");
        getStylesheets().add(
                Objects.requireNonNull(getClass().getResource("/enthesis/ui/consent.css")).toExternalForm());
        pad = new PadView(PAD, wording.say("screen.signTitle")).drawn(model::stroke);
        clear = ActButton.plain(wording.say("screen.clear"), "", model::clear).named("read-clear");
        before = ActButton.plain(wording.say("screen.before"), "", () -> go(at - 1)).named("read-before");
        next = ActButton.primary("", "", this::next).named("read-next");
        for (int from = 0; from < shown.items().size(); from += ITEMS) {
            pages.add(page(shown.items().subList(from, Math.min(from + ITEMS, shown.items().size()))));
        }
        pages.add(sign());
        setTop(head());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(before, gap, next);
        foot.getStyleClass().add("pain-foot");
        setBottom(foot);
        model.reading.subscribe(_ -> show());
        go(0);
    }

    private HBox head() {
        var title = words(shown.heading(), "pain-heading");
        title.setId("read-title");
        lead.setWrapText(true);
        lead.setMinHeight(USE_PREF_SIZE);
        lead.getStyleClass().add("pain-lead");
        page.getStyleClass().add("pain-lead");
        page.setMinWidth(USE_PREF_SIZE);
        var column = new VBox(4, title, lead);
        HBox.setHgrow(column, Priority.ALWAYS);
        return new HBox(16, column, page);
    }

    private ScrollPane page(List<Item> items) {
        var column = new VBox();
        column.getStyleClass().add("read-page");
        for (var item : items) {
            var tick = new CheckBox(wording.say("screen.tick"));
            tick.setId("read-" + item.key());
            tick.getStyleClass().addAll("tick-row", "read-tick");
            tick.setAccessibleText(item.words() + " " + wording.say("screen.tick"));
            tick.setUserData(item.key());
            tick.setOnAction(_ -> model.tickSelf(item.key()));
            ticks.add(tick);
            column.getChildren().add(new VBox(8, words(item.words(), "read-words"), tick));
        }
        return scroll(column);
    }

    private ScrollPane sign() {
        left.setId("read-left");
        left.getStyleClass().add("read-left");
        left.setWrapText(true);
        left.managedProperty().bind(left.textProperty().isNotEmpty());
        var line = new HBox(24, pad, clear);
        line.setAlignment(Pos.BOTTOM_LEFT);
        var column = new VBox(words(shown.agreement(), "read-words"), words(wording.say("screen.signTitle"),
                "pain-question"), line, left);
        column.getStyleClass().add("read-page");
        return scroll(column);
    }

    private static ScrollPane scroll(VBox column) {
        var scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "quiet-scroll");
        return scroll;
    }

    private static Label words(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private boolean last() {
        return at == pages.size() - 1;
    }

    /// A dot on the pad is said to be none before the screen is given back.
    private void next() {
        var strokes = model.reading.get().strokes();
        if (!last()) {
            go(at + 1);
        } else if (strokes.isEmpty() || Stroke.sign(strokes)) {
            leave.run();
        } else {
            left.setText(wording.say("screen.dot"));
        }
    }

    private void go(int to) {
        at = to;
        lead.setText(last() ? wording.say("screen.signLead") : shown.intro());
        page.setText(wording.say("screen.page", "page", Integer.toString(at + 1), "pages",
                Integer.toString(pages.size())));
        before.setVisible(at > 0);
        next.setText(wording.say(last() ? "screen.done" : "screen.next"));
        setCenter(pages.get(at));
        start();
    }

    private void show() {
        ticks.forEach(tick -> tick.setSelected(model.ticked((String) tick.getUserData())));
        pad.show(model.reading.get().strokes());
        clear.setDisable(model.reading.get().strokes().isEmpty());
        long open = ticks.stream().filter(tick -> !tick.isSelected()).count();
        left.setText(open == 0 ? "" : wording.say("screen.left", "many", Long.toString(open)));
    }

    /// The first item of the page, or the button below the pad.
    public void start() {
        pages.get(at).applyCss();
        if (last()) {
            next.requestFocus();
        } else {
            ticks.get(at * ITEMS).requestFocus();
        }
    }
}
