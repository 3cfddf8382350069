package enthesis.ui.practice.code;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.Permit;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.kit.section.SectionPage;
import enthesis.ui.practice.entry.EntryLineView;
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

/// The lists of codes that were taken in, and the courses whose code has ended. Enter takes a file in, Esc leaves.
public final class CodesView extends BorderPane {
    private final CodesModel model;
    private final Texts texts;
    private final VBox column = new VBox(14);
    private final ActButton take;

    public CodesView(CodesModel model, Texts texts, Runnable leave) {
        this.model = model;
        this.texts = texts;
        setId("codes");
        getStyleClass().add("patient-form");
        for (var sheet : new String[]{"patients", "practice"}) {
            getStylesheets().add(Objects.requireNonNull(getClass().getResource("/enthesis/ui/" + sheet + ".css"))
                    .toExternalForm());
        }
        take = ActButton.primary(texts.say("codes.take"), "Enter", model::take).named("codes-take");
        take.disableProperty().bind(model.busy);
        column.getStyleClass().add("list-column");
        var scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet-scroll");
        setCenter(scroll);
        setBottom(foot(leave));
        new KeyMap().on("Enter", texts.say("codes.takeKey"), take::fire)
                .on("Esc", texts.say("practice.leave"), leave).listenFor(this);
        model.page.subscribe(this::show);
    }

    private void show(CodesPage page) {
        column.getChildren().setAll(new SectionHead(texts.say("codes.title"), texts.say("codes.sentence")),
                SectionPage.heading(texts.say("codes.lists")));
        column.getChildren().addAll(lists(page));
        column.getChildren().add(SectionPage.heading(texts.say("codes.ended")));
        column.getChildren().addAll(page.ended().isEmpty()
                ? List.of(quiet(texts.say("codes.noneEnded")))
                : page.ended().stream().map(one -> line(one.patient() + ", " + one.course(), one.code())).toList());
    }

    private List<Node> lists(CodesPage page) {
        var shipped = line(texts.say("codes.shipped", Integer.toString(page.book().shipped().size())),
                texts.say("codes.shippedSays"));
        return Stream.concat(page.lists().stream().map(one -> line(texts.say("codes.list",
                Integer.toString(one.year()), Integer.toString(one.codes())),
                texts.say("codes.by", one.who(),
                        texts.date(one.on())))),
                Stream.of(shipped)).toList();
    }

    private static Node line(String name, String says) {
        return new EntryLineView().show(name, says, "", false);
    }

    private static Label quiet(String words) {
        var label = new Label(words);
        label.getStyleClass().add("sub");
        label.setWrapText(true);
        return label;
    }

    private HBox foot(Runnable leave) {
        var message = new Label();
        message.setId("codes-message");
        message.setWrapText(true);
        message.textProperty().bind(model.message);
        model.refused.subscribe(now -> message.getStyleClass().setAll("label", now ? "refused-line" : "sub"));
        HBox.setHgrow(message, Priority.ALWAYS);
        message.setMaxWidth(Double.MAX_VALUE);
        message.setMinHeight(Region.USE_PREF_SIZE);
        var foot = new HBox(12, message, ActButton.plain(texts.say("practice.leave"), "Esc", leave), take);
        foot.getStyleClass().add("section-foot");
        return foot;
    }

    /// Only whoever this is given takes a list in.
    public void only(Permit given) {
        take.disableProperty().unbind();
        take.disableProperty().bind(model.busy.flatMap(busy -> given.may().map(may -> busy || !may)));
        given.may().subscribe(may -> model.message.set(may ? "" : given.why()));
    }

    /// Puts the focus on the act.
    public void start() {
        take.requestFocus();
    }
}
