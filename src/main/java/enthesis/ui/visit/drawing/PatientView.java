package enthesis.ui.visit.drawing;

import enthesis.ui.kit.MapDress;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.Theme;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The whole window while a patient holds it: what the patient is to do in large type, and nothing else. It is left
/// with a password only; no key of the program reaches anything from here.
public final class PatientView extends StackPane {
    private final Held held;
    private final HandBack back;
    private final HandBackView leaving;

    /// What the patient is to do, and how the focus gets to where it begins.
    public record Held(Node node, Runnable start) {}

    /// What the patient holds, made with how it is left; `again` names the way back to it.
    public record Task(Function<Runnable, Held> make, String again) {}

    /// `user` is who has handed it over, and whose password brings it back.
    public PatientView(Task task, HandBack back, Texts texts, ObservableValue<String> user, Theme theme) {
        this.back = back;
        setId("patient-screen");
        getStyleClass().add("pain-ground");
        MapDress.of(this, theme);
        held = task.make().apply(this::leave);
        leaving = new HandBackView(back, new HandBackView.Said(texts, task.again()), user, this::again);
        leaving.setVisible(false);
        getChildren().addAll(held.node(), leaving);
    }

    /// Puts the focus where it begins.
    public void start() {
        held.start().run();
    }

    /// Asks for the password: the patient is done, or somebody wants to close the window.
    public void leave() {
        held.node().setVisible(false);
        leaving.setVisible(true);
        leaving.start();
    }

    private void again() {
        back.forget();
        leaving.setVisible(false);
        held.node().setVisible(true);
        start();
    }
}
