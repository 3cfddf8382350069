package enthesis.ui.consent;

import enthesis.domain.consent.form.ConsentFields;
import enthesis.domain.consent.form.ConsentReading;
import enthesis.domain.entry.Field;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.frame.SectionFoot;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.kit.layout.Reveal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The consent of a course: the text with its ticks, who signs and how; beside it the consents there are. Ctrl+Enter
/// keeps, Alt+H hands the screen to the patient, Alt+W takes the last one back, Esc leaves.
public final class ConsentView extends BorderPane {
    private final ConsentModel model;
    private final Texts texts;
    private final RemarksView remarks;
    private final Runnable hand;
    private final Label left = new Label();

    /// Where it leads: the screen to the patient, and back.
    public record Ways(Runnable hand, Runnable leave) {}

    public ConsentView(ConsentModel model, Ways ways) {
        this.model = model;
        texts = model.texts();
        remarks = new RemarksView(texts);
        hand = ways.hand();
        setId("consent");
        getStyleClass().addAll("patient-form", "consent");
        Stream.of("patients", "sections", "consent").forEach(name -> getStylesheets().add(Objects
                .requireNonNull(getClass().getResource("/enthesis/ui/" + name + ".css")).toExternalForm()));
        left.setId("consent-left");
        left.getStyleClass().add("missing-line");
        left.managedProperty().bind(left.textProperty().isNotEmpty());
        var form = new VBox(18, head(), new ItemsView(model, remarks), left, new SignerView(model, remarks),
                new SignedView(model, remarks));
        form.getStyleClass().add("form-column");
        setCenter(scroll(form));
        var past = scroll(new PastView(model));
        past.getStyleClass().add("consent-side");
        setRight(past);
        setBottom(foot(ways.leave()));
        keys(ways.leave());
        model.reading.subscribe(this::show);
        model.wanted.subscribe(_ -> show(model.reading.get()));
    }

    private HBox head() {
        var page = model.page;
        var head = new SectionHead(texts.say("consent.title"), texts.say("consent.sentence", page.region(),
                page.offer().about().percent().shown())).side(page.course().side(), texts.words());
        HBox.setHgrow(head, Priority.ALWAYS);
        head.setMinWidth(0);
        var button = ActButton.plain(texts.say("consent.hand"), "Alt+H", this::hand).named("consent-hand");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(12, head, button);
    }

    private static ScrollPane scroll(VBox content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        Reveal.in(scroll, () -> content);
        scroll.getStyleClass().add("quiet-scroll");
        return scroll;
    }

    private SectionFoot foot(Runnable leave) {
        return new SectionFoot(model.sheet, texts, texts.say("consent.keep"), "Ctrl+Enter", this::keep)
                .leaving(model.failure, texts.say("consent.leave"), leave);
    }

    private void keys(Runnable leave) {
        new KeyMap().on("Ctrl+Enter", texts.say("kit.key.keep"), this::keep)
                .on("Alt+H", texts.say("consent.hand"), this::hand)
                .on("Alt+W", texts.say("consent.withdraw"), () -> model.withdrawing
                        .set(model.page.withdrawal().consent().isPresent()))
                .on("Esc", texts.say("consent.leave"), () -> {
                    if (!model.leaveWithdrawing()) {
                        leave.run();
                    }
                })
                .on("Ctrl+Z", texts.say("kit.undo"), model.sheet::undo)
                .on("Ctrl+Y", texts.say("kit.redo"), model.sheet::redo).listenFor(this);
    }

    /// Only a text that may be given is handed over.
    private void hand() {
        if (model.mayHand()) {
            hand.run();
        } else {
            model.failure.set(texts.say("consent.languageFirst"));
            go(ConsentFields.LANGUAGE);
        }
    }

    /// What keeps it from being kept gets the focus.
    private void keep() {
        model.keep();
        var reading = model.reading.get();
        Stream.concat(reading.missing().stream(), reading.refusals().keySet().stream()).findFirst()
                .ifPresent(this::go);
    }

    private void go(Field field) {
        var node = lookup("#" + (field.name().startsWith("tick-") ? field.name() : RemarksView.id(field)));
        if (node != null) {
            node.requestFocus();
        }
    }

    private void show(ConsentReading reading) {
        boolean wanted = model.wanted.get();
        remarks.show(reading.refusals(), wanted ? reading.missing() : List.of());
        long open = reading.missing().stream().filter(field -> field.name().startsWith("tick-")).count();
        left.setText(wanted && open > 0 ? texts.say("consent.left", Long.toString(open)) : "");
    }

    /// The language comes first.
    public void start() {
        lookupAll("#consent-language").forEach(Node::requestFocus);
    }
}
