package enthesis.ui.emergency;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/// Asks which course of its visit an emergency belongs to, before it is written up. Esc goes back, and nothing is said.
public final class WhichCourseView extends FlowPane {
    private final List<ActButton> courses;

    /// `words` are the courses, the side first; `chosen` gets the place of one of them, from 0.
    public WhichCourseView(List<String> words, Texts texts, IntConsumer chosen, Runnable back) {
        super(14, 6);
        setId("emergency-line");
        getStyleClass().add("emergency-strip");
        getStylesheets().add(
                Objects.requireNonNull(getClass().getResource("/enthesis/ui/emergency.css")).toExternalForm());
        courses = IntStream.range(0, words.size())
                .mapToObj(place -> ActButton.plain(words.get(place).replace("_", "__"),
                        "", () -> chosen.accept(place)).named("emergency-course-" + (place + 1)))
                .toList();
        getChildren().add(new Label(texts.say("emergency.which")));
        getChildren().addAll(courses);
        getChildren().add(ActButton.plain(texts.say("emergency.unlock"), "Esc", back).named("emergency-later"));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                back.run();
            } else if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                getChildren().stream().filter(ActButton.class::isInstance).map(ActButton.class::cast)
                        .filter(ActButton::isFocused).findFirst().ifPresent(ActButton::fire);
            }
        });
    }

    public void start() {
        courses.getFirst().requestFocus();
    }
}
