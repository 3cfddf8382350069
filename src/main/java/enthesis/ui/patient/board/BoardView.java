package enthesis.ui.patient.board;

import enthesis.domain.board.Board;
import enthesis.domain.board.BoardRules;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.practice.Rules;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.finding.FindingWords;
import enthesis.ui.kit.sign.Signs;
import enthesis.ui.kit.sign.Tip;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Four things a course is looked at for: the next session, the response so far, the flares, and whether it has to be
/// thought over. Where a rule has something to say it stands in its place, with whose rule it is.
public final class BoardView extends GridPane {
    private static final double TITLE = 92;
    private static final double WHOLE = 480;

    private final Texts texts;
    private final LocalDate today;

    public BoardView(Texts texts, LocalDate today) {
        super(12, 0);
        this.texts = texts;
        this.today = today;
        setId("board");
        getStyleClass().addAll("work-list", "board");
        for (int half = 0; half < 2; half++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(50);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
        managedProperty().bind(visibleProperty());
        setMinHeight(USE_PREF_SIZE);
    }

    public void show(Optional<Board> board, Rules.Series rules) {
        setVisible(board.isPresent());
        getChildren().clear();
        board.ifPresent(now -> show(now, rules));
    }

    private void show(Board board, Rules.Series rules) {
        var words = new BoardWords(texts, today);
        add(cell("session", words.next(board), first(board, BoardRules.EARLY, BoardRules.COMPLETE)), 0, 0);
        var response = cell("response", words.response(board, false), Optional.empty());
        Tooltip.install(response, whole(words.response(board, true)));
        add(response, 1, 0);
        var flares = cell("flares", words.flares(board, false), first(board, BoardRules.FLARE));
        Tooltip.install(flares, whole(words.flares(board, true)));
        add(flares, 0, 1);
        var again = first(board, BoardRules.REEVALUATE);
        add(cell("reevaluate", again.isPresent() ? "" : words.reevaluate(board, rules), again), 1, 1);
    }

    private static Tooltip whole(String words) {
        var tip = new Tip(words);
        tip.setWrapText(true);
        tip.setMaxWidth(WHOLE);
        return tip;
    }

    private static Optional<Finding> first(Board board, String... rules) {
        return Stream.of(rules).flatMap(rule -> board.finding(rule).stream()).findFirst();
    }

    private HBox cell(String name, String says, Optional<Finding> finding) {
        var words = new VBox(1);
        if (!says.isEmpty()) {
            words.getChildren().add(label(says, "board-says"));
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var title = label(texts.say("patient.board." + name + ".title"), "tile-name");
        title.setMinWidth(TITLE);
        var cell = new HBox(8, title, words);
        cell.setId("board-" + name);
        finding.ifPresent(one -> words.getChildren().add(found(cell, new FindingWords(texts, one), one.level())));
        cell.setAccessibleText(String.join(", ", cell.lookupAll(".label").stream()
                .map(part -> ((Label) part).getText()).toList()));
        return cell;
    }

    /// What it says and whose rule it is; what to do and why, on hovering and read aloud.
    private static HBox found(HBox cell, FindingWords words, Level level) {
        var says = label(words.source().isEmpty() ? words.title() : words.title() + " (" + words.source() + ")",
                "board-finding");
        HBox.setHgrow(says, Priority.ALWAYS);
        var line = new HBox(6, Signs.of(level), says);
        line.getStyleClass().addAll("flagged", Signs.tone(level).styleClass());
        var help = words.text() + "\n" + words.why();
        Tooltip.install(line, new Tip(help));
        cell.setAccessibleHelp(help);
        return line;
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
