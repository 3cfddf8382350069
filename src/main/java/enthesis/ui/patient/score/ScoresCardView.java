package enthesis.ui.patient.score;

import enthesis.domain.course.Course;
import enthesis.domain.outcome.CourseOutcomes;
import enthesis.domain.outcome.OutcomeTable;
import enthesis.domain.outcome.OutcomeWords;
import enthesis.domain.practice.outcome.Outcomes;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.plot.CurvesView;
import enthesis.ui.kit.plot.OutcomeCurves;
import enthesis.ui.kit.sign.Tone;
import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The curves of the course that is looked at with its sessions, or the same as a table; above them which outcome is
/// due. Alt+O asks, Alt+T turns between curves and table.
public final class ScoresCardView extends VBox {
    private static final int PANELS = 2;

    /// Lower than this, their names would stand over each other.
    private static final double TALL = 244;

    private final ScoresModel model;
    private final Texts texts;
    private final LocalDate today;
    private final Label standing = new Label();
    private final Hyperlink turn = new Hyperlink();
    private final CurvesView curves;
    private final VBox rows = new VBox();
    private final ScrollPane table = new ScrollPane(rows);
    private final Label nothing = new Label();
    private Optional<Course> course = Optional.empty();

    public ScoresCardView(ScoresModel model, Texts texts, LocalDate today) {
        this.model = model;
        this.texts = texts;
        this.today = today;
        setId("scores");
        getStyleClass().addAll("work-list", "scores");
        curves = new CurvesView(texts);
        curves.setId("curves");
        turn.setMnemonicParsing(true);
        turn.setOnAction(_ -> model.turn());
        turn.setId("scores-turn");
        table.setFitToWidth(true);
        table.getStyleClass().addAll("quiet-scroll", "edge-to-edge");
        table.setId("scores-table");
        nothing.setText(texts.say("outcome.card.nothing"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("work-list-nothing");
        var room = new VBox(curves, table, nothing);
        room.getStyleClass().add("scores-room");
        VBox.setVgrow(room, Priority.ALWAYS);
        for (Region part : new Region[]{curves, table}) {
            VBox.setVgrow(part, Priority.ALWAYS);
            part.managedProperty().bind(part.visibleProperty());
        }
        nothing.managedProperty().bind(nothing.visibleProperty());
        getChildren().addAll(head(), room);
        managedProperty().bind(visibleProperty());
        model.table.subscribe(_ -> show());
        heightProperty().map(now -> panels()).subscribe((_, _) -> show());
    }

    private HBox head() {
        var title = new Label(texts.say("outcome.card.title"));
        title.getStyleClass().add("work-list-title");
        standing.setId("scores-standing");
        standing.setWrapText(true);
        standing.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(2, title, standing);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        turn.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(12, words, turn, ActButton.plain(texts.say("outcome.card.act"), "Alt+O", this::open)
                .named("outcomes-course"));
        head.getStyleClass().add("work-list-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    public void open() {
        course.ifPresent(model::open);
    }

    /// Shows the course that is looked at now.
    public void show(Optional<Course> looked) {
        course = looked;
        show();
    }

    private void show() {
        var now = course.flatMap(model::of);
        setVisible(model.desk.get().isPresent() && now.isPresent());
        model.desk.get().ifPresent(desk -> now.ifPresent(one -> show(one, desk.practice())));
    }

    private void show(CourseOutcomes now, Outcomes practice) {
        standing.setText(new OutcomeWords(texts.words()).standing(now, practice, today));
        standing.getStyleClass().setAll("label", "scores-standing",
                (now.due(practice, today).isPresent() ? Tone.CAUTION : Tone.PLAIN).styleClass());
        var drawn = new OutcomeCurves(now, practice, today, texts).curves(panels());
        var lines = new OutcomeTable(now, practice, texts.words()).rows();
        curves.show(drawn);
        rows.getChildren().setAll(lines.reversed().stream().map(this::row).toList());
        boolean asTable = model.table.get() || drawn.empty();
        nothing.setVisible(lines.isEmpty());
        curves.setVisible(!lines.isEmpty() && !asTable);
        table.setVisible(!lines.isEmpty() && asTable);
        turn.setVisible(!lines.isEmpty());
        turn.setText(texts.say(asTable ? "outcome.card.curves" : "outcome.card.table"));
    }

    /// A card that has no height yet will be tall.
    private int panels() {
        return getHeight() > 0 && getHeight() < TALL ? 1 : PANELS;
    }

    private Node row(OutcomeTable.Row row) {
        var says = new Label(row.says());
        says.setWrapText(true);
        says.setMinHeight(USE_PREF_SIZE);
        says.getStyleClass().add("line-says");
        var when = new Label(texts.date(row.day()) + ", " + row.moment());
        when.getStyleClass().add("line-second");
        var line = new VBox(2, when, says);
        line.getStyleClass().add("scores-row");
        return line;
    }
}
