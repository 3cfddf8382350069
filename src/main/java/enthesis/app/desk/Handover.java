package enthesis.app.desk;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// The window in a patient's hands: what the patient is to see is all there is in it. The chart is not below it but
/// taken out of the scene, so nothing of it can be seen, read aloud or reached by a key until it is brought back.
public final class Handover {
    /// What the window holds.
    public final StackPane room;
    private final Node chart;
    private Runnable asks = () -> {};
    private Runnable backToWork = () -> {};

    public Handover(Node chart) {
        this.chart = chart;
        room = new StackPane(chart);
    }

    /// Gives the window away; `asks` is how it is asked back.
    public void give(Node patients, Runnable asks) {
        this.asks = asks;
        var focus = room.getScene() == null ? null : room.getScene().getFocusOwner();
        backToWork = focus == null ? () -> {} : focus::requestFocus;
        Window.getWindows().stream().filter(PopupWindow.class::isInstance).toList().forEach(Window::hide);
        room.getChildren().setAll(patients);
    }

    /// The chart is in the window again, with the focus where it was.
    public void takeBack() {
        room.getChildren().setAll(chart);
        backToWork.run();
    }

    /// Whether a patient holds the window.
    public boolean given() {
        return !room.getChildren().contains(chart);
    }

    /// Whether somebody who wants to close the window has first to ask it back. Under the curtain that is not so:
    /// nobody is drawing then.
    public boolean asked() {
        boolean given = given() && room.isVisible();
        if (given) {
            asks.run();
        }
        return given;
    }
}
