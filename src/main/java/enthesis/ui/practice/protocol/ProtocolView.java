package enthesis.ui.practice.protocol;

import enthesis.domain.map.Region;
import enthesis.domain.map.plan.ProtocolFields;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.SearchChoice;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.kit.section.Sentence;
import enthesis.ui.practice.entry.EntryFormView;
import enthesis.ui.practice.history.HistoryView;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
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
    private final EntryFormView frame;

    public ProtocolView(ProtocolModel model, Texts texts, Runnable leave) {
        this.model = model;
        this.texts = texts;
        frame = new EntryFormView("protocol",
                new EntryFormView.Acts(model.sheet, model.failure, model::keep, leave), history(), texts);
        name = new EntryField(texts.say("protocols.name"), model.sheet.text(ProtocolFields.NAME))
                .named("protocol-name");
        region = new SearchChoice(texts.say("protocols.region"), model.sheet.text(ProtocolFields.REGION),
                model.page.around().atlas().regions().stream().filter(one -> !one.undrawn()).map(this::option)
                        .toList())
                .named("protocol-region").prompt(texts.say("protocols.regionPrompt"));
        steps = new StepsView(model, texts);
        form.getChildren().addAll(head(), EntryFormView.row(name, region), steps,
                ActButton.plain(texts.say("protocols.add"), "", steps::add).named("step-add"));
        setCenter(frame.around(form));
        model.page.shipped().ifPresent(_ -> frame.act(ActButton.plain(texts.say("protocols.shipped"), "",
                model::shipped).named("protocol-shipped")));
        model.reading().subscribe(_ -> say());
        model.wanted.subscribe(_ -> say());
        steps.onFocus(this::reveal);
    }

    private void say() {
        name.remark.set(model.remark(ProtocolFields.NAME));
        region.remark.set(model.remark(ProtocolFields.REGION));
    }

    private HistoryView history() {
        return new HistoryView(model.page.history(), texts.say(model.page.now().isPresent()
                ? "practice.history.nothing"
                : "practice.history.new"), texts);
    }

    private Option option(Region one) {
        return new Option(one.key(), Sentence.begun(RegionWords.region(one.key(), texts)));
    }

    private SectionHead head() {
        return new SectionHead(model.page.now().isPresent()
                ? texts.say("protocols.edit")
                : texts.say("protocols.new.title"), texts.say("protocols.edit.sentence"));
    }

    /// Scrolls as far as it takes to see the control that got the focus.
    private void reveal(Node focused) {
        var scroll = frame.scroll();
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
