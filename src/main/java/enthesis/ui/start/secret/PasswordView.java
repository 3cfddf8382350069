package enthesis.ui.start.secret;

import enthesis.domain.entry.Choices;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.PasswordBox;
import enthesis.ui.kit.field.Remark;
import enthesis.ui.start.first.PasswordStrength;
import java.util.Locale;
import javafx.scene.layout.VBox;

/// Where somebody chooses a password. Ctrl+Enter sets it, Esc leaves.
public final class PasswordView extends SecretPageView {
    private final PasswordModel model;
    private final Texts texts;
    private final PasswordBox own;
    private final PasswordBox fresh;
    private final PasswordBox again;

    public PasswordView(PasswordModel model, Texts texts, Runnable leave) {
        super("password", texts, new Acts("start.secret.set", model::keep, () -> {
            model.forget();
            leave.run();
        }, model.failure, model.busy));
        this.model = model;
        this.texts = texts;
        var whose = model.whose;
        own = new PasswordBox(texts.say("start.secret.own", whose.user()), model.own, texts).named("password-own");
        fresh = new PasswordBox(texts.say("start.secret.fresh"), model.fresh, texts).named("password-fresh");
        again = new PasswordBox(texts.say("start.secret.again"), model.again, texts).named("password-again");
        var fields = new VBox(14, fresh, again);
        if (whose.asksOwn()) {
            fields.getChildren().addFirst(own);
        }
        fields.setMaxWidth(440);
        var kind = Choices.text(whose.kind());
        show(texts.say("start.secret." + kind + ".title", whose.name()),
                texts.say("start.secret." + kind + ".text", whose.name()), fields);
        model.fresh.subscribe(_ -> look());
        model.again.subscribe(_ -> look());
    }

    private void look() {
        var strength = model.strength();
        var words = model.fresh.get().isEmpty()
                ? texts.say("start.person.advice")
                : texts.say("start.strength." + strength.name().toLowerCase(Locale.ROOT));
        fresh.remark.set(strength == PasswordStrength.EASY
                ? Remark.of(Remark.State.CAUTION, words)
                : Remark.note(words));
        again.remark.set(model.differs()
                ? Remark.of(Remark.State.REFUSED, texts.say("start.person.differs"))
                : Remark.NONE);
    }

    /// Puts the focus where typing begins.
    public void start() {
        (model.whose.asksOwn() ? own : fresh).requestFocus();
    }
}
