package enthesis.ui.kit.section;

import enthesis.domain.entry.Field;
import java.util.Optional;
import javafx.scene.Node;

/// One section of a visit as the workspace shows it. It is built once, stays in the scene while hidden, and binds to
/// the sheet and the reading by itself; the workspace only asks it to come forward and to put the focus somewhere.
public interface SectionView {

    /// How much of the frame a section takes.
    enum Room {
        /// The main area between rail and findings panel, with the section foot below it.
        MAIN,
        /// Everything right of the narrow rail: findings panel and section foot are then the section's own.
        WHOLE
    }

    /// What is shown, always the same node.
    Node node();

    /// Puts the focus on the control of `field`, opening whatever hides it; false when this section has none for it.
    boolean focus(Field field);

    /// Puts the focus where the work begins when the section comes forward and nobody asked for a certain field.
    void start();

    default Room room() {
        return Room.MAIN;
    }

    /// What stands in the place of the findings panel while this section is shown (the sign panel beside the note);
    /// empty for the findings themselves.
    default Optional<Node> panel() {
        return Optional.empty();
    }

    /// Ctrl+S was pressed: signs what stands here. False where nothing is signed, and Ctrl+S means the section Sign.
    default boolean signs() {
        return false;
    }

    /// Ctrl+P was pressed: prints what stands here. False where nothing is printed.
    default boolean prints() {
        return false;
    }

    /// Esc was pressed: closes an open editor or popover. False when there was none, and Esc means back.
    default boolean closed() {
        return false;
    }
}
