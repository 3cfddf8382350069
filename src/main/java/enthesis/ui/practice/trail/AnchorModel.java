package enthesis.ui.practice.trail;

import enthesis.domain.trail.TrailAnchor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A line of the trail typed from paper, a signed note or a report, and what the trail says to it.
public final class AnchorModel {
    public final StringProperty typed = new SimpleStringProperty("");
    /// Worded; "" before it was asked.
    public final StringProperty said = new SimpleStringProperty("");
    /// Whether the trail is not what was printed.
    public final BooleanProperty broken = new SimpleBooleanProperty();
    private final TrailDesk desk;

    AnchorModel(TrailDesk desk) {
        this.desk = desk;
        typed.subscribe(_ -> say("", false));
    }

    public void check() {
        TrailAnchor.read(typed.get()).ifPresentOrElse(this::ask,
                () -> say(desk.texts().say("trail.anchor.how"), false));
    }

    private void ask(TrailAnchor anchor) {
        desk.reading().run(() -> desk.source().held(anchor), held -> answer(anchor, held),
                failed -> say(desk.texts().of(failed), false));
    }

    private void answer(TrailAnchor anchor, TrailAnchor.Held held) {
        var line = TrailWords.many(anchor.line());
        switch (held) {
            case TrailAnchor.Held.Agrees _ -> say(desk.texts().say("trail.anchor.agrees", line), false);
            case TrailAnchor.Held.Differs _ -> say(desk.texts().say("trail.anchor.differs", line), true);
            case TrailAnchor.Held.Beyond beyond -> say(desk.texts().say("trail.anchor.beyond", line,
                    TrailWords.many(beyond.end())), true);
        }
    }

    private void say(String words, boolean wrong) {
        said.set(words);
        broken.set(wrong);
    }
}
