package enthesis.ui.consent;

import enthesis.domain.consent.Consent;
import enthesis.domain.consent.Shown;
import enthesis.domain.consent.Stroke;
import enthesis.domain.consent.Withdrawal;
import enthesis.domain.consent.form.ConsentActs;
import enthesis.domain.consent.form.ConsentFields;
import enthesis.domain.consent.form.ConsentForm;
import enthesis.domain.consent.form.ConsentReading;
import enthesis.domain.consent.form.WithdrawalForm;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.wording.Language;
import enthesis.domain.wording.Wording;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A consent while it is taken, by the clinic and on the patient's screen, and the withdrawal of the last one. Nothing
/// is ticked or chosen beforehand; what is missing is shown once somebody wanted to keep it.
public final class ConsentModel {
    public final SheetModel sheet = new SheetModel();
    public final ConsentPage page;
    public final ObjectProperty<ConsentReading> reading;
    public final ObjectProperty<WithdrawalForm.Reading> withdrawal;
    public final BooleanProperty wanted = new SimpleBooleanProperty();
    public final BooleanProperty withdrawalWanted = new SimpleBooleanProperty();
    /// Whether the last consent is being taken back.
    public final BooleanProperty withdrawing = new SimpleBooleanProperty();
    /// Why it was not kept, worded; "" when nothing is wrong.
    public final StringProperty failure = new SimpleStringProperty("");
    private final Desk desk;

    /// `keep` and `withdraw` write, off the screen; `kept` and `changed` are told when it is written. `print` and
    /// `save` give a consent out on paper. `user` is who works here.
    public record Desk(Work work, Texts texts, Clock clock, Supplier<String> user, Writes writes,
            Consumer<Consent> kept, Runnable changed) {}

    /// What leaves the screen.
    public record Writes(Consumer<Consent> keep, Consumer<Withdrawal> withdraw, Consumer<Consent> print,
            Consumer<Consent> save) {}

    public ConsentModel(Desk desk, ConsentPage page) {
        this.desk = desk;
        this.page = page;
        reading = new SimpleObjectProperty<>(ConsentForm.read(sheet.now(), page.offer()));
        withdrawal = new SimpleObjectProperty<>(WithdrawalForm.read(sheet.now(), page.withdrawal()));
        sheet.sheet().subscribe(now -> {
            reading.set(ConsentForm.read(now, page.offer()));
            withdrawal.set(WithdrawalForm.read(now, page.withdrawal()));
        });
        sheet.onEdit(_ -> failure.set(""));
    }

    public Texts texts() {
        return desk.texts();
    }

    public Writes writes() {
        return desk.writes();
    }

    /// The language it is read in; empty while none is chosen.
    public Optional<Language> language() {
        return Choices.in(Language.class, sheet.now(), ConsentFields.LANGUAGE);
    }

    public Optional<Shown> shown() {
        return language().map(page.offer()::shown);
    }

    /// The words of the patient's screen.
    public Wording wording() {
        return page.offer().wordings().in(language().orElse(Language.ENGLISH));
    }

    /// Another language is read anew.
    public void language(String chosen) {
        if (!sheet.now().text(ConsentFields.LANGUAGE).equals(chosen)) {
            Choices.read(Language.class, chosen).ifPresent(
                    one -> sheet.edit(ConsentActs.language(sheet.now(), one), say("undo.language")));
        }
    }

    /// Whether the text may be read by the patient: it is chosen, and the practice has confirmed it.
    public boolean mayHand() {
        return language().filter(page.offer().wordings()::mayGive).isPresent();
    }

    public boolean ticked(String item) {
        return reading.get().ticked().stream().anyMatch(one -> one.item().key().equals(item));
    }

    /// Ticks an item or takes its tick away: by whoever works here.
    public void tick(String item) {
        tick(ConsentActs.tick(sheet.now(), page.offer(), item, desk.user().get(), desk.clock().instant()));
    }

    /// The same on the patient's screen: by whoever signs.
    public void tickSelf(String item) {
        tick(ConsentActs.tickSelf(sheet.now(), page.offer(), item, desk.clock().instant()));
    }

    private void tick(Map<Field, String> edits) {
        sheet.edit(edits, say("undo.tick"));
    }

    public void stroke(Stroke stroke) {
        sheet.edit(ConsentActs.stroke(sheet.now(), page.offer(), stroke, desk.clock().instant()), say("undo.stroke"));
    }

    public void clear() {
        sheet.edit(ConsentActs.clear(sheet.now()), say("undo.clear"));
    }

    public void keep() {
        wanted.set(true);
        var whole = reading.get().consent();
        if (whole.isEmpty()) {
            failure.set(say("notWhole"));
        }
        whole.ifPresent(consent -> desk.work().run(() -> {
            desk.writes().keep().accept(consent);
            return consent;
        }, desk.kept(), failed -> failure.set(desk.texts().of(failed))));
    }

    /// Begins to take the last consent back, or leaves that; false when nothing was left.
    public boolean leaveWithdrawing() {
        boolean was = withdrawing.get();
        withdrawing.set(false);
        return was;
    }

    public void withdraw() {
        withdrawalWanted.set(true);
        withdrawal.get().withdrawal().ifPresent(one -> desk.work().run(() -> {
            desk.writes().withdraw().accept(one);
            return one;
        }, _ -> {
            sheet.settle(Map.of(ConsentFields.WITHDRAWN_DAY, "", ConsentFields.WITHDRAWN_TIME, "",
                    ConsentFields.WITHDRAWN_TO, "", ConsentFields.WITHDRAWN_COVERS, "",
                    ConsentFields.WITHDRAWN_WORDS, ""));
            desk.changed().run();
        }, failed -> failure.set(desk.texts().of(failed))));
    }

    private String say(String key) {
        return desk.texts().say("consent." + key);
    }
}
