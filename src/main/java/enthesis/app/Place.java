package enthesis.app;

import javafx.scene.Node;

/// One screen of the open chart.
interface Place {

    Node node();

    /// Puts the focus where the work begins.
    void start();

    /// Keeps what was typed; the screen stays.
    void keep();

    /// Keeps what was typed, then goes on; does not go on while something is not kept.
    void leave(Runnable then);
}
