package enthesis.ui.kit.field;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Files that are dragged onto a part of the screen and let go there. They are copied, never moved.
public final class FileDrop {
    private FileDrop() {}

    /// `taken` is told all that are let go at once, at least one.
    public static void on(Node node, Consumer<List<Path>> taken) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            var files = event.getDragboard().getFiles();
            event.setDropCompleted(!files.isEmpty());
            event.consume();
            if (!files.isEmpty()) {
                taken.accept(files.stream().map(File::toPath).toList());
            }
        });
    }
}
