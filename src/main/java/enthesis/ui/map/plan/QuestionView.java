package enthesis.ui.map.plan;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A question over the map. A digit takes its answer, Enter the one in focus, Esc none; the keys that asked go nowhere
/// else while it stands.
public final class QuestionView extends VBox {
    private static final double READ = 200;
    private static final double WIDEST = 420;
    private static final int FEW = 5;

    private final PlanHand plan;
    private final Texts texts;
    private final Runnable afterwards;

    /// `afterwards` takes the focus back.
    public QuestionView(PlanHand plan, Texts texts, Runnable afterwards) {
        super(6);
        this.plan = plan;
        this.texts = texts;
        this.afterwards = afterwards;
        getStyleClass().addAll("map-editor", "map-question");
        setId("map-question");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        setVisible(false);
        plan.question.subscribe(this::show);
    }

    private void show(Question question) {
        setVisible(!question.answers().isEmpty());
        getChildren().clear();
        if (question.answers().isEmpty()) {
            return;
        }
        var title = new Label(question.title());
        title.getStyleClass().add("map-editor-name");
        getChildren().add(title);
        if (!question.lines().isEmpty()) {
            getChildren().add(read(question));
        }
        for (int at = 0; at < question.answers().size(); at++) {
            getChildren().add(answer(question.answers().get(at), at + 1));
        }
        var leave = new Label(texts.say("map.questionHelp"));
        leave.getStyleClass().add("map-editor-usual");
        getChildren().add(leave);
        getChildren().stream().filter(Button.class::isInstance).findFirst().ifPresent(Node::requestFocus);
    }

    /// A few lines are read whole; a long list moves.
    private Node read(Question question) {
        var lines = new Label(String.join("\n", question.lines()));
        lines.setId("map-read-back");
        lines.getStyleClass().add("map-row-name");
        if (question.lines().size() <= FEW) {
            lines.setWrapText(true);
            lines.setMaxWidth(WIDEST);
            lines.setMinHeight(USE_PREF_SIZE);
            return lines;
        }
        var scroll = new ScrollPane(lines);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setFocusTraversable(false);
        scroll.setMaxHeight(READ);
        return scroll;
    }

    private Button answer(Question.Answer answer, int number) {
        return ActButton.plain(answer.words(), Integer.toString(number), () -> take(answer))
                .named("map-answer-" + number)
                .wide();
    }

    private void take(Question.Answer answer) {
        plan.question.set(Question.NONE);
        answer.act().run();
        if (plan.question.get().answers().isEmpty()) {
            afterwards.run();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            var left = plan.question.get().left();
            plan.question.set(Question.NONE);
            left.run();
            afterwards.run();
        }
        if (event.getCode() == KeyCode.ESCAPE || event.getCode().isDigitKey()) {
            event.consume();
        }
    }

    /// A digit answers once it is typed, not when it goes down: what it types would be a volume where the focus goes.
    private void typed(KeyEvent event) {
        event.consume();
        var answers = plan.question.get().answers();
        int number = event.getCharacter().isEmpty() ? 0 : Character.digit(event.getCharacter().charAt(0), 10);
        if (number >= 1 && number <= answers.size()) {
            take(answers.get(number - 1));
        }
    }
}
