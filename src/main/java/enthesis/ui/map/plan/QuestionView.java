package enthesis.ui.map.plan;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// A question over the map. A digit takes its answer, Enter the one in focus, Esc none; where there are more answers
/// than digits, 0 or Page Down shows the next nine; letters go to the answer that is named so. The keys that asked go
/// nowhere else while it stands. Where something is read out, an Enter that comes with the question or right after
/// another one answers nothing: whoever presses twice, or holds the key, has not read.
public final class QuestionView extends VBox {
    /// As many as a digit can take.
    private static final int MOST = 9;
    /// Nobody reads the shortest list faster.
    private static final Duration READING = Duration.millis(700);

    private final PlanHand plan;
    private final Texts texts;
    private final Runnable afterwards;
    /// The first answer shown.
    private int first;
    private final Sought sought = new Sought();
    private Optional<ReadView> read = Optional.empty();
    private final PauseTransition reading = new PauseTransition(READING);

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
        first = 0;
        sought.clear();
        read = Optional.of(question.lines()).filter(lines -> !lines.isEmpty()).map(ReadView::new);
        getChildren().clear();
        reading.stop();
        read.ifPresent(_ -> reading.playFromStart());
        if (!question.answers().isEmpty()) {
            build(question);
        }
    }

    private void build(Question question) {
        var title = new Label(question.title());
        title.getStyleClass().add("map-editor-name");
        getChildren().setAll(title);
        read.ifPresent(getChildren()::add);
        int all = question.answers().size();
        for (int at = first; at < Math.min(first + MOST, all); at++) {
            getChildren().add(answer(question.answers().get(at), at - first + 1));
        }
        if (all > MOST) {
            getChildren().add(more(all));
        }
        var leave = new Label(
                texts.say(read.filter(ReadView::isLong).isPresent() ? "map.questionRead" : "map.questionHelp"));
        leave.getStyleClass().add("map-editor-usual");
        getChildren().add(leave);
        getChildren().stream().filter(Button.class::isInstance).findFirst().ifPresent(Node::requestFocus);
    }

    private Button more(int all) {
        int next = turned(1, all);
        return ActButton.plain(texts.say("map.questionMore", Integer.toString(next + 1),
                Integer.toString(Math.min(next + MOST, all)), Integer.toString(all)), "0", () -> turn(1))
                .named("map-answer-more").wide();
    }

    /// Where the answers begin so many pages further, round at either end.
    private int turned(int pages, int all) {
        return Math.floorMod(first / MOST + pages, (all + MOST - 1) / MOST) * MOST;
    }

    /// Shows other answers, or what is read out further down.
    private void turn(int pages) {
        read.ifPresent(list -> list.turn(pages));
        var question = plan.question.get();
        if (question.answers().size() > MOST) {
            first = turned(pages, question.answers().size());
            build(question);
        }
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
        switch (event.getCode()) {
            case ESCAPE -> {
                var left = plan.question.get().left();
                plan.question.set(Question.NONE);
                left.run();
                afterwards.run();
            }
            case ENTER, SPACE -> {
                if (reading.getStatus() != Animation.Status.RUNNING) {
                    return;
                }
                reading.playFromStart();
            }
            case PAGE_DOWN -> turn(1);
            case PAGE_UP -> turn(-1);
            default -> {
                if (!event.getCode().isDigitKey()) {
                    return;
                }
            }
        }
        event.consume();
    }

    /// A digit answers once it is typed, not when it goes down: what it types would be a volume where the focus goes.
    private void typed(KeyEvent event) {
        event.consume();
        var answers = plan.question.get().answers();
        int number = event.getCharacter().isEmpty() ? -1 : Character.digit(event.getCharacter().charAt(0), 10);
        if (number == 0) {
            turn(1);
        } else if (number > 0 && first + number <= answers.size()) {
            take(answers.get(first + number - 1));
        } else if (number < 0 && !event.getCharacter().isBlank()) {
            sought.type(event.getCharacter(), answers.stream().map(Question.Answer::words).toList())
                    .ifPresent(this::goTo);
        }
    }

    private void goTo(int answer) {
        if (answer / MOST != first / MOST) {
            turn(answer / MOST - first / MOST);
        }
        Optional.ofNullable(lookup("#map-answer-" + (answer - first + 1))).ifPresent(Node::requestFocus);
    }
}
