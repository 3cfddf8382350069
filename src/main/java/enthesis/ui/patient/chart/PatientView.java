package enthesis.ui.patient.chart;

import enthesis.domain.course.CourseSummary;
import enthesis.domain.entry.Choices;
import enthesis.domain.patient.Person;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.sign.SideTag;
import enthesis.ui.kit.sign.Signs;
import enthesis.ui.kit.sign.Tip;
import enthesis.ui.patient.begin.BeginView;
import enthesis.ui.patient.board.BoardView;
import enthesis.ui.patient.drawn.DrawnBeforeView;
import enthesis.ui.patient.end.EndView;
import enthesis.ui.patient.end.ReopenView;
import enthesis.ui.patient.score.ScoresCardView;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The patient's screen between banner and status: courses in the rail, the chosen one with its tiles and sessions,
/// documents, changes in the chart. Ctrl+Enter goes on with the visit or begins one, Alt+C opens a course, Alt+E ends
/// the one looked at, or reopens it, F6 shows the documents from outside, F2 is its candidacy, F3 its examination, F4
/// its consent, Alt+H hands the screen to the patient, Alt+O asks for an outcome, Alt+T turns its curves into a table.
public final class PatientView extends BorderPane {
    private static final double SCORES = 660;
    private static final double SESSIONS = 370;
    private static final double LOWER = 112;
    private static final double DRAWN = 110;
    private static final double DOCUMENTS = 128;

    private final PatientModel model;
    private final Texts texts;
    private final Function<String, String> regions;
    private final HBox head = new HBox(14);
    private final CourseTilesView tiles;
    private final BoardView board;
    private final ActButton editCourse;
    private final ActButton followUp;
    private final ActButton endCourse;
    private final ActButton reopenCourse;
    private final ActButton primary;
    private final VBox begin = new VBox();
    private final ScoresCardView scores;
    private final PageCardView sessions;
    private final DocumentsCardView documents;
    private final PageCardView changes;

    /// `regions` gives a region's name by its key.
    public PatientView(PatientModel model, Texts texts, Function<String, String> regions) {
        this.model = model;
        this.texts = texts;
        this.regions = regions;
        setId("patient");
        getStyleClass().add("today");
        getStylesheets().add(
                Objects.requireNonNull(getClass().getResource("/enthesis/ui/patients.css")).toExternalForm());
        tiles = new CourseTilesView(texts, model.day());
        board = new BoardView(texts, model.day());
        editCourse = ActButton.plain(texts.say("patient.course.edit"), "", this::editCourse).named("edit-course");
        endCourse = ActButton.plain(texts.say("patient.end"), "Alt+E", model::askEnd).named("end-course");
        reopenCourse = ActButton.plain(texts.say("patient.reopen"), "Alt+E", model::askEnd).named("reopen-course");
        followUp = ActButton.plain(texts.say("patient.followUp"), "Alt+F", model::follow).named("follow-up-course");
        primary = ActButton.primary("", "Ctrl+Enter", model::primary).named("primary");
        scores = new ScoresCardView(model.scores, texts, model.day());
        sessions = new PageCardView(texts.say("patient.sessions"), texts.say("patient.sessions.nothing"));
        documents = new DocumentsCardView(model, texts);
        documents.dropsOn(this);
        changes = new PageCardView(texts.say("patient.changes"), texts.say("patient.changes.nothing"));
        var rail = new CoursesRailView(model, texts, regions);
        setLeft(rail.scrolled());
        setCenter(main());
        new KeyMap().on("Ctrl+Enter", texts.say("kit.key.visit"), model::primary)
                .on("Alt+C", texts.say("patient.newCourse"), this::newCourse)
                .on("Alt+E", texts.say("patient.endOrReopen"), model::askEnd)
                .on("Alt+F", texts.say("patient.followUp"), model::follow)
                .on("F2", texts.say("patient.candidacy"), rail.assessment()::candidacy)
                .on("F3", texts.say("patient.exam"), rail.assessment()::exam)
                .on("F4", texts.say("patient.consent"), rail.assessment()::consent)
                .on("Alt+O", texts.say("outcome.title"), scores::open)
                .on("Alt+T", texts.say("outcome.card.table").replace("_", ""), model.scores::turn)
                .on("F6", texts.say("document.key.all"), documents::all)
                .on("F7", texts.say("patient.edit"), this::edit)
                .on("F8", texts.say("sheets.open"), model::give)
                .on("F9", texts.say("fhir.title"), model::export)
                .listenFor(this);
        model.page.subscribe(_ -> show());
        model.chosen.subscribe(_ -> show());
        model.chosen.subscribe((_, _) -> model.leaveChoice());
        model.beginning.subscribe(_ -> ask());
        model.ending.subscribe(_ -> ask());
        model.reopening.subscribe(_ -> ask());
    }

    private VBox main() {
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(52);
        var drawn = new DrawnBeforeView(model.drawn, texts);
        drawn.setPrefWidth(DRAWN);
        drawn.setMinWidth(0);
        documents.card.setPrefWidth(DOCUMENTS);
        HBox.setHgrow(drawn, Priority.ALWAYS);
        List.of(documents.card, changes).forEach(card -> card.getStyleClass().add("low"));
        var lower = new HBox(12, drawn, documents.card, changes);
        var upper = new HBox(12, scores, sessions);
        HBox.setHgrow(scores, Priority.ALWAYS);
        HBox.setHgrow(sessions, Priority.ALWAYS);
        scores.setPrefWidth(SCORES);
        sessions.setPrefWidth(SESSIONS);
        VBox.setVgrow(upper, Priority.ALWAYS);
        lower.visibleProperty().bind(begin.visibleProperty().not());
        upper.visibleProperty().bind(model.ending.map(Optional::isEmpty));
        for (var row : List.of(upper, lower)) {
            row.managedProperty().bind(row.visibleProperty());
        }
        upper.setPrefHeight(310);
        lower.setPrefHeight(LOWER);
        begin.managedProperty().bind(begin.visibleProperty());
        begin.setMinHeight(Region.USE_PREF_SIZE);
        var main = new VBox(12, head, begin, tiles, board, upper, lower);
        main.getStyleClass().add("today-main");
        return main;
    }

    /// Puts the focus on what is most likely wanted; a course that has ended waits for nothing.
    public void start() {
        if (primary.isDisabled()) {
            lookup("#new-course").requestFocus();
        } else {
            primary.requestFocus();
        }
    }

    /// What is asked, which courses a visit serves, why one ends or goes on, stands above the figures of the course
    /// looked at; it takes the place of the buttons.
    private void ask() {
        boolean asks = Stream.of(model.beginning, model.ending, model.reopening)
                .anyMatch(asked -> asked.get().isPresent());
        begin.setVisible(asks);
        begin.getChildren().clear();
        acts();
        model.beginning.get().ifPresent(asked -> {
            var view = new BeginView(asked, texts, regions, model.day(), model::leaveChoice);
            begin.getChildren().add(view);
            view.start();
        });
        model.ending.get().ifPresent(asked -> {
            var view = new EndView(asked, texts, model::leaveChoice);
            begin.getChildren().add(view);
            view.start();
        });
        model.reopening.get().ifPresent(asked -> {
            var view = new ReopenView(asked, texts, model::leaveChoice);
            begin.getChildren().add(view);
            view.start();
        });
        if (!asks) {
            start();
        }
    }

    private void acts() {
        seen(primary, !begin.isVisible());
        seen(endCourse, !begin.isVisible() && model.mayEnd());
        seen(followUp, !begin.isVisible() && model.mayFollow());
        seen(reopenCourse, !begin.isVisible() && model.mayReopen());
    }

    private void newCourse() {
        model.page.get().ifPresent(page -> model.acts().newCourse().accept(page.patient().id()));
    }

    private void edit() {
        model.page.get().ifPresent(page -> model.acts().edit().accept(page.patient()));
    }

    private void editCourse() {
        model.course().ifPresent(summary -> model.acts().editCourse().accept(summary.course()));
    }

    private void show() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        head.getChildren().setAll(model.course().map(this::title).orElseGet(() -> List.of(label(texts.say(
                "patient.noCourse"), "section-title"))));
        head.getChildren().addAll(spring, followUp, endCourse, reopenCourse, editCourse, primary);
        acts();
        seen(editCourse, model.course().isPresent());
        seen(tiles, model.course().isPresent());
        model.course().ifPresent(summary -> tiles.show(summary, model.scores.pain(summary.course())));
        model.rules.get().ifPresentOrElse(rules -> board.show(model.board(), rules), () -> board.setVisible(false));
        scores.show(model.course().map(CourseSummary::course));
        primary.setText(texts.say(model.inProgress().isPresent()
                ? "patient.continue"
                : model.course().isPresent() ? "patient.newVisit" : "patient.newCourse"));
        primary.setDisable(model.inProgress().isEmpty()
                && model.course().filter(summary -> summary.course().ended().isPresent()).isPresent());
        sessions.showEnd(model.sessions().stream().map(this::session).toList());
        model.page.get().ifPresent(page -> {
            documents.show(page);
            changes.show(Stream
                    .concat(page.linked().stream().map(this::link), page.changes().stream().map(this::change))
                    .toList());
        });
    }

    private List<Node> title(CourseSummary summary) {
        var course = summary.course();
        var words = String.join(", ", Stream
                .of(course.indication().text(), course.indication().code(), course.indication().since().isBlank()
                        ? ""
                        : texts.say("patient.course.since", course.indication().since()))
                .filter(part -> !part.isBlank())
                .toList());
        var sentence = label(words, "section-sentence");
        sentence.setMinWidth(0);
        sentence.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        sentence.setTooltip(new Tip(words));
        var region = label(regions.apply(course.region()), "section-title");
        region.setMinWidth(USE_PREF_SIZE);
        return List.of(new SideTag(course.side(), SideTag.Size.LARGE, texts.words()), region, sentence);
    }

    private Node session(SessionLine line) {
        var number = new Label(Integer.toString(line.number()));
        number.getStyleClass().addAll("session-number", "session-" + Choices.text(line.state()));
        var state = texts.say("patient.session." + Choices.text(line.state()));
        var row = PageCardView.line(number, texts.date(line.day()), line.says(), state, "");
        var button = PageCardView.pressed(row, line.number() + ", " + texts.date(line.day()) + ", " + state,
                () -> model.acts().openVisit().accept(line.visit()));
        return model.followingOne.get().filter(_ -> line.given()).<Node>map(to -> {
            var after = ActButton.plain(texts.say("followup.earlier"), "", () -> to.accept(line))
                    .named("days-after-" + line.number());
            after.setAccessibleText(texts.say("followup.earlier.long", Integer.toString(line.number())));
            HBox.setHgrow(button, Priority.ALWAYS);
            var both = new HBox(6, button, after);
            both.setAlignment(Pos.CENTER_LEFT);
            both.setPadding(new Insets(0, 14, 0, 0));
            return both;
        }).orElse(button);
    }

    private Node change(ChangeLine line) {
        var what = texts.words().knows("patient.change." + line.what())
                ? texts.say("patient.change." + line.what())
                : line.what();
        var value = texts.say("patient.change.value", line.was().isEmpty() ? "–" : line.was(),
                line.now().isEmpty() ? "–" : line.now());
        return PageCardView.line(Signs.of(Feather.EDIT_2), what,
                line.reason().isEmpty() ? value : texts.say("patient.change.because", value, line.reason()),
                texts.day(line.at().toLocalDate()), line.who());
    }

    private Node link(Person other) {
        var row = PageCardView.line(Signs.of(Feather.LINK), other.shown(),
                texts.say("patient.linked", other.number().value()), "", "");
        return PageCardView.pressed(row, other.shown(), () -> model.acts().open().accept(other.id()));
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }

    private static void seen(Region part, boolean now) {
        part.setVisible(now);
        part.setManaged(now);
    }
}
