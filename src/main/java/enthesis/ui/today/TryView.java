package enthesis.ui.today;

import enthesis.domain.entry.Choices;
import enthesis.domain.followup.Contact.Result;
import enthesis.ui.kit.Texts;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

/// A call that reached nobody, kept from the list: N no answer, V voicemail; it is asked with the name, and Enter keeps
/// it. Any other key leaves it.
final class TryView extends Label {
    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");

    private final TodayModel model;
    private final Texts texts;
    private Optional<Asked> asked = Optional.empty();

    private record Asked(CallLine line, Result result) {}

    TryView(TodayModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("call-try");
        getStyleClass().addAll("legend", "call-try");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        ask(Optional.empty());
    }

    /// Whether the key was for it.
    boolean pressed(KeyCode key, CallLine line) {
        var before = asked;
        ask(switch (key) {
            case N -> Optional.of(new Asked(line, Result.NO_ANSWER));
            case V -> Optional.of(new Asked(line, Result.VOICEMAIL));
            default -> Optional.empty();
        });
        if (key == KeyCode.ENTER) {
            before.ifPresent(one -> model.tried(one.line, one.result));
        }
        return asked.isPresent()
                || (before.isPresent() && (key == KeyCode.ENTER || key == KeyCode.ESCAPE));
    }

    private void ask(Optional<Asked> now) {
        asked = now;
        pseudoClassStateChanged(ASKED, now.isPresent());
        setText(now.map(one -> texts.say("today.call.keep." + Choices.text(one.result), one.line.person().shown()))
                .orElseGet(() -> texts.say("today.call.keys")));
    }
}
