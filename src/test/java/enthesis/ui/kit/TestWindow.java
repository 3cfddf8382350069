package enthesis.ui.kit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The window that a view stands in while it is tested, in the program's own look and light to begin with. On the
/// thread of the screen.
public record TestWindow(Scene scene, Theme theme, BorderPane frame) {

    /// As large as the map is in a window of 1280 by 800.
    public static TestWindow ofMap(Stage stage) {
        var theme = new Theme(Theme.Look.LIGHT);
        var frame = new BorderPane();
        return new TestWindow(show(stage, theme, new StackPane(frame), 1200, 710), theme, frame);
    }

    /// The whole window of the program, on the smallest screen.
    public static Scene show(Stage stage, Theme theme, Parent root) {
        return show(stage, theme, root, 1280, 800);
    }

    public static Scene show(Stage stage, Theme theme, Parent root, double width, double height) {
        var scene = new Scene(root, width, height);
        theme.dress(scene);
        stage.setScene(scene);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        return scene;
    }

    /// Instead of what stood here, laid out at once.
    public void show(Node view) {
        frame.setCenter(view);
        layOut();
    }

    public void layOut() {
        frame.applyCss();
        frame.layout();
    }
}
