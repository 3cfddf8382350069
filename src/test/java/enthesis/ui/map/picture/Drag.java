package enthesis.ui.map.picture;

import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Something dragged in from another program. The screenless platform knows no dragging, so the events are made here,
/// with the content of the clipboard as what is dragged. On the thread of the screen.
final class Drag {
    private final Dragboard board;

    private Drag(ClipboardContent content) {
        try {
            Clipboard.getSystemClipboard().setContent(content);
            var peer = Clipboard.class.getDeclaredField("peer");
            peer.setAccessible(true);
            var making = Dragboard.class.getDeclaredConstructor(peer.getType());
            making.setAccessible(true);
            board = making.newInstance(peer.get(Clipboard.getSystemClipboard()));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the toolkit makes its dragboards in another way now", e);
        }
    }

    static Drag of(Path file) {
        var content = new ClipboardContent();
        content.putFiles(List.of(file.toFile()));
        return new Drag(content);
    }

    static Drag of(String words) {
        var content = new ClipboardContent();
        content.putString(words);
        return new Drag(content);
    }

    /// Sends the event to the middle of a node, and says what came of it.
    DragEvent on(Node node, EventType<DragEvent> what) {
        var event = new DragEvent(null, node, what, board, 300, 250, 300, 250, TransferMode.COPY, null, node, null);
        Event.fireEvent(node, event);
        return event;
    }
}
