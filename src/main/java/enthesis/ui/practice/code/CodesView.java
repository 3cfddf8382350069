package enthesis.ui.practice.code;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.Permit;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.kit.section.SectionPage;
import enthesis.ui.practice.list.LineView;
import enthesis.ui.practice.list.PageView;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The lists of codes that were taken in, and the courses whose code has ended. Enter takes a file in, Esc leaves.
public final class CodesView extends PageView {
    private final CodesModel model;
    private final VBox column = new VBox(14);
    private final ActButton take;

    public CodesView(CodesModel model, Texts texts, Runnable leave) {
        super("codes", "codes", texts, leave);
        this.model = model;
        take = ActButton.primary(say("take"), "Enter", model::take).named("codes-take");
        take.disableProperty().bind(model.busy);
        column.getStyleClass().add("list-column");
        var scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet-scroll");
        setCenter(scroll);
        var message = message(model.message);
        model.refused.subscribe(now -> message.getStyleClass().setAll("label", now ? "refused-line" : "sub"));
        lay(foot(take, message), new KeyMap().on("Enter", say("takeKey"), take::fire));
        model.page.subscribe(this::show);
    }

    private void show(CodesPage page) {
        column.getChildren().setAll(new SectionHead(say("title"), say("sentence")),
                SectionPage.heading(say("lists")));
        column.getChildren().addAll(lists(page));
        column.getChildren().add(SectionPage.heading(say("ended")));
        column.getChildren().addAll(page.ended().isEmpty()
                ? List.of(hint(say("noneEnded")))
                : page.ended().stream().map(one -> line(one.patient() + ", " + one.course(), one.code())).toList());
    }

    private List<Node> lists(CodesPage page) {
        var shipped = line(say("shipped", Integer.toString(page.book().shipped().size())),
                say("shippedSays"));
        return Stream.concat(page.lists().stream().map(one -> line(say("list",
                Integer.toString(one.year()), Integer.toString(one.codes())),
                say("by", one.who(),
                        texts.date(one.on())))),
                Stream.of(shipped)).toList();
    }

    private static Node line(String name, String says) {
        return new LineView().show(name, says, "", false);
    }

    /// Only whoever this is given takes a list in.
    public void only(Permit given) {
        take.disableProperty().unbind();
        take.disableProperty().bind(model.busy.flatMap(busy -> given.may().map(may -> busy || !may)));
        given.may().subscribe(may -> model.message.set(may ? "" : given.why()));
    }

    @Override
    public void start() {
        take.requestFocus();
    }
}
