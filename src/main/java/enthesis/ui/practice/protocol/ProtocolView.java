package enthesis.ui.practice.protocol;

import enthesis.domain.map.Region;
import enthesis.domain.map.plan.ProtocolFields;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.SearchChoice;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.frame.SectionFoot;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.kit.section.Sentence;
import enthesis.ui.practice.history.HistoryView;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The form of one protocol with its history beside it. Ctrl+Enter keeps, Esc leaves.
public final class ProtocolView extends BorderPane {
    private static final double MARGIN = 12;

    private final ProtocolModel model;
    private final Texts texts;
    private final EntryField name;
    private final SearchChoice region;
    private final StepsView steps;
    private final VBox form = new VBox(14);
    private final ScrollPane scroll = new ScrollPane(form);

    public ProtocolView(ProtocolModel model, Texts texts, Runnable leave) {
        this.model = model;
        this.texts = texts;
        setId("protocol");
        getStyleClass().add("patient-form");
        for (var sheet : new String[]{"patients", "practice"}) {
            getStylesheets().add(Objects.requireNonNull(getClass().getResource("/enthesis/ui/" + sheet + ".css"))
                    .toExternalForm());
        }
        name = new EntryField(texts.say("protocols.name"), model.sheet.text(ProtocolFields.NAME))
                .named("protocol-name");
        region = new SearchChoice(texts.say("protocols.region"), model.sheet.text(ProtocolFields.REGION),
                model.page.around().atlas().regions().stream().filter(one -> !one.undrawn()).map(this::option)
                        .toList())
                .named("protocol-region").prompt(texts.say("protocols.regionPrompt"));
        steps = new StepsView(model, texts);
        form.getChildren().addAll(head(), row(name, region), steps,
                ActButton.plain(texts.say("protocols.add"), "", steps::add).named("step-add"));
        form.getStyleClass().add("form-column");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet-scroll");
        setCenter(scroll);
        setRight(new HistoryView(model.page.history(), texts.say(model.page.now().isPresent()
                ? "practice.history.nothing"
                : "practice.history.new"), texts));
        setBottom(foot(leave));
        keys(leave);
        model.reading().subscribe(_ -> say());
        model.wanted.subscribe(_ -> say());
        steps.onFocus(this::reveal);
    }

    private void say() {
        name.remark.set(model.remark(ProtocolFields.NAME));
        region.remark.set(model.remark(ProtocolFields.REGION));
    }

    private void keys(Runnable leave) {
        new KeyMap().on("Ctrl+Enter", texts.say("kit.key.keep"), model::keep)
                .on("Esc", texts.say("practice.leave"), leave)
                .on("Ctrl+Z", texts.say("kit.undo"), model.sheet::undo)
                .on("Ctrl+Y", texts.say("kit.redo"), model.sheet::redo).listenFor(this);
    }

    private Option option(Region one) {
        return new Option(one.key(), Sentence.begun(RegionWords.region(one.key(), texts)));
    }

    private SectionHead head() {
        return new SectionHead(model.page.now().isPresent()
                ? texts.say("protocols.edit")
                : texts.say("protocols.new.title"), texts.say("protocols.edit.sentence"));
    }

    private static GridPane row(Node... nodes) {
        var row = new GridPane(16, 0);
        for (var _ : nodes) {
            var part = new ColumnConstraints();
            part.setPercentWidth(100.0 / nodes.length);
            row.getColumnConstraints().add(part);
        }
        row.addRow(0, nodes);
        return row;
    }

    private SectionFoot foot(Runnable leave) {
        var failure = new Label();
        failure.setId("failure");
        failure.getStyleClass().add("refused-line");
        failure.textProperty().bind(model.failure);
        failure.managedProperty().bind(model.failure.isNotEmpty());
        var foot = new SectionFoot(model.sheet, texts, texts.say("practice.keep"), "Ctrl+Enter", model::keep);
        foot.before().getChildren().add(failure);
        if (model.page.shipped().isPresent()) {
            foot.before().getChildren().add(ActButton.plain(texts.say("protocols.shipped"), "", model::shipped)
                    .named("protocol-shipped"));
        }
        foot.before().getChildren().add(ActButton.plain(texts.say("practice.leave"), "Esc", leave));
        return foot;
    }

    /// Scrolls as far as it takes to see the control that got the focus.
    private void reveal(Node focused) {
        double hidden = form.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden <= 0 || focused.localToScene(0, 0) == null || !isInside(focused)) {
            return;
        }
        var spot = form.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
        double top = scroll.getVvalue() * hidden;
        double lowest = spot.getMaxY() + MARGIN - scroll.getViewportBounds().getHeight();
        if (spot.getMinY() - MARGIN < top || lowest > top) {
            scroll.setVvalue(Math.clamp(Math.min(spot.getMinY() - MARGIN, Math.max(top, lowest)) / hidden, 0, 1));
        }
    }

    private boolean isInside(Node node) {
        for (var at = node.getParent(); at != null; at = at.getParent()) {
            if (at.equals(form)) {
                return true;
            }
        }
        return false;
    }

    /// Puts the focus on the name.
    public void start() {
        name.requestFocus();
    }
}
