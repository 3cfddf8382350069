package enthesis.ui.kit.finding;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.layout.Column;
import enthesis.ui.kit.sign.Signs;
import enthesis.ui.kit.sign.Tone;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// One finding as a line with a bar at its left: word, title, sentence, source, and the way to settle it: a typed
/// reason for STOP and DEFER, a press for CAUTION and ASK, the field for MISSING, and a mending press where there
/// is one.
public final class FindingCard extends Column {
    private final FindingDesk desk;
    private final Label title = label("", "title");
    private final Label text = label("", "finding-text");
    private final Label source = label("", "source");
    private Finding finding;
    private boolean done;

    public FindingCard(Finding finding, boolean done, FindingDesk desk) {
        this.desk = desk;
        this.finding = finding;
        this.done = done;
        setId("finding-" + finding.rule());
        focusWithinProperty().subscribe((was, is) -> {
            if (was && !is) {
                build();
            }
        });
        build();
        desk.decides().subscribe((_, _) -> build());
    }

    /// Somebody else decides on it.
    private boolean others() {
        return finding.level() == Level.STOP && !desk.decides().get();
    }

    public Finding finding() {
        return finding;
    }

    /// Shows the finding as it is now. While somebody types the reason here, the card keeps its shape.
    public void show(Finding now, boolean answered) {
        if (now.equals(finding) && answered == done) {
            return;
        }
        boolean sameWords = answered == done && reworded(now);
        finding = now;
        done = answered;
        if (sameWords) {
            say(new FindingWords(desk.texts(), now));
        } else if (!isFocusWithin()) {
            build();
        }
    }

    /// Whether it is the same finding with other numbers, shown by its words alone.
    private boolean reworded(Finding now) {
        return !done && now.level() == finding.level() && (!now.level().needsReason() || unanswered(now))
                && now.words().equals(finding.words()) && now.mend().isEmpty() && finding.mend().isEmpty();
    }

    /// Whether nobody has answered to it with other numbers, so that its reason is asked for in the same words.
    private boolean unanswered(Finding now) {
        return now.answer().equals(finding.answer()) && desk.model().now().text(now.basis()).isEmpty();
    }

    private void say(FindingWords words) {
        title.setText(words.title());
        text.setText(words.text());
        source.setText(words.source());
        setAccessibleText(words.level() + ". " + words.title());
    }

    private void build() {
        var words = new FindingWords(desk.texts(), finding);
        var tone = done ? Tone.OK : Signs.tone(finding.level());
        getStyleClass().setAll("finding", tone.styleClass());
        say(words);
        getChildren().setAll(head(words), title);
        add(text);
        if (done) {
            add(label(answer(), "finding-text"));
        } else {
            add(source);
            settle(words);
        }
    }

    private HBox head(FindingWords words) {
        var word = label(done ? desk.texts().say("kit.finding.done") : words.level(), "word");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var head = new HBox(done ? Signs.of(Feather.CHECK) : Signs.of(finding.level()), word, spring);
        head.getStyleClass().add("finding-head");
        if (done && !others()) {
            head.getChildren().add(link("kit.finding.change", this::reopen));
        } else if (!done) {
            if (finding.level() != Level.INFO) {
                head.getChildren().add(link("kit.finding.goto", () -> desk.goTo().accept(finding.where())));
            }
            if (finding.level() != Level.MISSING) {
                head.getChildren().add(why());
            }
        }
        return head;
    }

    private Hyperlink why() {
        var more = label("", "why-text");
        more.setId("why-" + finding.rule());
        var link = link("kit.finding.why", () -> {});
        link.setOnAction(_ -> {
            more.setText(new FindingWords(desk.texts(), finding).why());
            var open = getChildren().remove(more);
            if (!open) {
                getChildren().add(more);
            }
            link.setText(desk.texts().say(open ? "kit.finding.why" : "kit.finding.whyClosed"));
        });
        return link;
    }

    private void settle(FindingWords words) {
        var buttons = new HBox();
        buttons.getStyleClass().add("finding-buttons");
        if (!finding.mend().isEmpty()) {
            buttons.getChildren().add(press(words.mend(), () -> desk.model().edit(finding.mend(), words.title())));
        }
        switch (finding.level()) {
            case STOP, DEFER -> {
                if (others()) {
                    getChildren().add(label(say("kit.finding.clinician"), "finding-text"));
                } else {
                    reason(words);
                }
            }
            case CAUTION, ASK -> buttons.getChildren().add(press(say("kit.finding.seen"), this::tick));
            case REFUSED -> buttons.getChildren().add(press(say("kit.finding.clear"),
                    () -> desk.model().edit(Map.of(finding.where(), ""), say("kit.finding.clear"))));
            case MISSING, INFO -> {
            }
        }
        if (!buttons.getChildren().isEmpty()) {
            getChildren().add(buttons);
        }
    }

    /// A reason given to another total is shown, and asked for again: typed anew, or said to stand for this one too.
    private void reason(FindingWords words) {
        var field = new ReasonField(desk, desk.model().text(finding.answer()), finding.rule(),
                words.asked());
        field.area().textProperty().addListener(_ -> {
            if (field.area().isFocused()) {
                desk.model().type(finding.basis(), finding.said());
            }
        });
        words.before(desk.model().now().text(finding.basis())).ifPresent(before -> {
            getChildren().add(label(desk.texts().say("kit.finding.before", before), "finding-text"));
            getChildren().add(press(say("kit.finding.stands"), this::stands));
        });
        getChildren().add(field);
    }

    private void stands() {
        desk.model().edit(Map.of(finding.basis(), finding.said()), say("kit.finding.stands"));
    }

    private ActButton press(String text, Runnable act) {
        var button = ActButton.plain(text, "", act).wide();
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private void tick() {
        var title = new FindingWords(desk.texts(), finding).title();
        desk.model().edit(Map.of(finding.answer(), Choices.text(Answer.YES), finding.basis(), finding.said()), title);
    }

    private void reopen() {
        if (finding.level().needsReason()) {
            done = false;
            build();
            lookupAll(".reason").forEach(Node::requestFocus);
        } else {
            desk.model().edit(Map.of(finding.answer(), ""), new FindingWords(desk.texts(), finding).title());
        }
    }

    private String answer() {
        return finding.level().needsReason()
                ? new FindingWords(desk.texts(), finding).answered(desk.model().now().text(finding.answer()))
                : say("kit.finding.wasSeen");
    }

    private String say(String key) {
        return desk.texts().say(key);
    }

    private void add(Label label) {
        if (!label.getText().isEmpty()) {
            getChildren().add(label);
        }
    }

    private Hyperlink link(String key, Runnable act) {
        var link = new Hyperlink(say(key));
        link.setOnAction(_ -> act.run());
        link.setMinWidth(USE_PREF_SIZE);
        return link;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
