package enthesis.ui.outcome.question;

import enthesis.domain.practice.outcome.Instrument;
import enthesis.domain.practice.outcome.Instrument.Scored;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.layout.Reveal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The questions in the patient's own hands: large, a few at a time, and nothing else. A question may be left out.
public final class SelfView extends BorderPane {
    private final Asking asking;
    private final Texts texts;
    private final Runnable leave;
    private final List<Map.Entry<String, List<Instrument>>> pages;
    private final List<VBox> columns = new ArrayList<>();
    private final List<ScrollPane> shown = new ArrayList<>();
    private final Label title = new Label();
    private final Label lead = new Label();
    private final Label page = new Label();
    private final ActButton before;
    private final ActButton next;
    private int at;

    /// `leave` is called when the patient is done.
    public SelfView(Asking asking, Runnable leave) {
        this.asking = asking.toThePatient();
        this.leave = leave;
        texts = asking.texts();
        setId("self-questions");
        getStyleClass().addAll("pain-screen", "self");
        getStylesheets().add(
                Objects.requireNonNull(getClass().getResource("/enthesis/ui/outcome.css")).toExternalForm());
        pages = pages();
        pages.forEach(one -> shown.add(page(one.getValue())));
        before = ActButton.plain(texts.say("outcome.self.before"), "", () -> go(at - 1)).named("self-before");
        next = ActButton.primary("", "", this::next).named("self-next");
        title.setId("self-title");
        setTop(head());
        setBottom(foot());
        go(0);
    }

    private List<Map.Entry<String, List<Instrument>>> pages() {
        var pages = new LinkedHashMap<String, List<Instrument>>();
        asking.offer().asked().forEach(one -> pages.computeIfAbsent(group(one), _ -> new ArrayList<>()).add(one));
        return List.copyOf(pages.entrySet());
    }

    private static String group(Instrument instrument) {
        if (instrument.afterwards()) {
            return "global";
        }
        return instrument.scored() == Scored.ONE ? "pain" : instrument.key();
    }

    private ScrollPane page(List<Instrument> instruments) {
        var column = new VBox();
        column.getStyleClass().add("self-page");
        columns.add(column);
        instruments.forEach(one -> column.getChildren().add(new InstrumentView(asking, one)));
        var scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        Reveal.in(scroll, () -> column);
        scroll.getStyleClass().addAll("edge-to-edge", "quiet-scroll");
        return scroll;
    }

    private HBox head() {
        title.getStyleClass().add("pain-heading");
        lead.getStyleClass().add("pain-lead");
        lead.setWrapText(true);
        page.getStyleClass().add("pain-lead");
        page.setMinWidth(Region.USE_PREF_SIZE);
        var words = new VBox(2, title, lead);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(16, words, page);
    }

    private HBox foot() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(before, gap, next);
        foot.getStyleClass().add("pain-foot");
        return foot;
    }

    private void next() {
        if (at == pages.size() - 1) {
            leave.run();
        } else {
            go(at + 1);
        }
    }

    private void go(int to) {
        at = to;
        var group = pages.get(at).getKey();
        title.setText(texts.say("outcome.self.title." + group));
        lead.setText(texts.say(lead(group)));
        page.setText(texts.say("outcome.self.page", Integer.toString(at + 1), Integer.toString(pages.size())));
        before.setVisible(at > 0);
        next.setText(texts.say(at == pages.size() - 1 ? "outcome.self.done" : "outcome.self.next"));
        setCenter(shown.get(at));
        start();
    }

    private String lead(String group) {
        var own = "outcome.self.lead." + group + (asking.offer().activities().isEmpty() ? "" : ".again");
        var key = "outcome.self.lead." + group;
        return texts.words().knows(own) ? own : texts.words().knows(key) ? key : "outcome.self.lead";
    }

    /// The first question of the page; what scrolls can take the focus only once it has its look.
    public void start() {
        shown.get(at).applyCss();
        first(columns.get(at)).ifPresentOrElse(Node::requestFocus, next::requestFocus);
    }

    private static Optional<Node> first(Node node) {
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> first(child).stream()).findFirst()
                : Optional.empty();
    }
}
