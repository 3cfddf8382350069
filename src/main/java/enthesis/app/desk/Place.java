package enthesis.app.desk;

import enthesis.domain.followup.emergency.Emergency;
import enthesis.domain.visit.Section;
import enthesis.ui.emergency.CardFacts;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// One screen of the open chart.
public interface Place {

    Node node();

    /// Begins to read what it shows, before it stands on the screen: building and dressing it takes as long.
    default void readAhead() {}

    /// Puts the focus where the work begins.
    void start();

    /// Somebody else has unlocked and goes on here.
    default void user(String name) {}

    /// Whether gloved hands may be at work, so that the curtain waits longer (rulings.md 3).
    default ObservableValue<Boolean> atTheTable() {
        return new SimpleBooleanProperty();
    }

    /// What the emergency card says of what is on this screen.
    default CardFacts emergency() {
        return CardFacts.NOBODY;
    }

    /// What was tapped on the card while this was on the screen.
    default void witness(Emergency emergency) {}

    /// What is entered into the trail when this is opened; empty where nobody's chart is seen.
    default Optional<Seen> seen() {
        return Optional.empty();
    }

    /// The section of a visit that is in front, where there are any.
    default Optional<Section> section() {
        return Optional.empty();
    }

    /// Brings a section forward.
    default void front(Section section) {}

    /// Keeps what was typed; the screen stays.
    void keep();

    /// Keeps what was typed, as a draft where nothing else can be written, then goes on; does not go on while something
    /// is in memory only.
    void leave(Runnable then);

    /// The same at the end of the program; `held` follows while something is in memory only.
    default void end(Runnable then, Runnable held) {
        leave(then);
    }
}
