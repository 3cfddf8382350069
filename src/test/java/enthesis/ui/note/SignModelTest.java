package enthesis.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Level;
import enthesis.domain.note.SeedCase;
import enthesis.domain.visit.NoteFields;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.kit.work.HeldWork;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignModelTest {
    private static final Field OWN = NoteFields.own(NoteFields.Paragraph.PLAN);

    private final List<String> tried = new ArrayList<>();

    @Test
    void gapsKeepTheNoteFromBeingSignedAndAreCounted() {
        var model = model(SeedCase.sheet().with(enthesis.domain.visit.ObservationFields.MINUTES, ""),
                new Signing.Signed());
        model.password.set("correct horse");
        model.sign();
        assertThat(tried).isEmpty();
        assertThat(model.trouble().get()).startsWith("1 missing");
    }

    @Test
    void whatWentWrongIsSaidUntilSomethingIsTyped() {
        var at = new NoteDesk(SeedCase.sheet().with(enthesis.domain.visit.ObservationFields.MINUTES, "")
                .with(NoteFields.ENDING, "injected"));
        var model = model(at, new Signing.Signed());
        model.password.set("correct horse");
        model.sign();
        at.desk.sheet().type(enthesis.domain.visit.ObservationFields.MINUTES, "15");
        assertThat(model.trouble().get()).isEmpty();
        assertThat(model.why()).isEmpty();
    }

    @Test
    void completeVisitIsSignedWithThePasswordWhichIsThenForgotten() {
        var model = model(ready(), new Signing.Signed());
        var signed = new ArrayList<String>();
        model.onSigned(() -> signed.add("signed"));
        assertThat(model.why()).isEqualTo("Type your password to sign.");
        model.password.set("correct horse");
        model.sign();
        assertThat(tried).containsExactly("correct horse");
        assertThat(signed).containsExactly("signed");
        assertThat(model.password.get()).isEmpty();
    }

    @Test
    void anAssistantIsToldThatAClinicianSigns() {
        var model = model(ready(), new Signing.Signed());
        model.maySign.set(false);
        model.password.set("correct horse");
        model.sign();
        assertThat(tried).isEmpty();
        assertThat(model.trouble().get()).startsWith("An assistant charts, a clinician signs.");
        model.maySign.set(true);
        model.sign();
        assertThat(tried).containsExactly("correct horse");
    }

    @Test
    void wrongPasswordSignsNothingAndSaysTheWait() {
        var model = model(ready(), new Signing.WrongPassword(Duration.ofSeconds(4)));
        model.password.set("wrong");
        model.sign();
        assertThat(model.trouble().get()).contains("not right", "4 s");
        assertThat(model.busy().get()).isFalse();
    }

    @Test
    void whatIsTypedWhileItIsSignedIsNotTakenAndTypingGoesOnWhenItWasNot() {
        var at = new NoteDesk(ready());
        var work = new HeldWork();
        var outcomes = new ArrayDeque<Signing.Outcome>(List.of(new Signing.WrongPassword(Duration.ZERO),
                new Signing.Signed()));
        var signed = new ArrayList<Sheet>();
        var model = new SignModel(at.desk, new NoteModel(at.desk, SeedCase.TEXT, List::of), (reading, _) -> {
            signed.add(reading.sheet());
            return outcomes.remove();
        }, work);
        sign(model);
        at.desk.sheet().type(OWN, "typed too late");
        assertThat(at.desk.sheet().now()).isEqualTo(ready());
        work.go();
        at.desk.sheet().type(OWN, "typed in time");
        sign(model);
        at.desk.sheet().type(OWN, "typed too late");
        work.go();
        at.desk.sheet().type(OWN, "typed too late");
        assertThat(signed).containsExactly(ready(), ready().with(OWN, "typed in time"));
        assertThat(at.desk.sheet().now()).isEqualTo(signed.getLast());
    }

    @Test
    void afterAFailureTypingGoesOn() {
        var at = new NoteDesk(ready());
        var model = new SignModel(at.desk, new NoteModel(at.desk, SeedCase.TEXT, List::of), (_, _) -> {
            throw new IOException("No space left on device");
        }, new DirectWork());
        sign(model);
        assertThat(model.trouble().get()).startsWith("The disk is full.");
        assertThat(at.desk.sheet().locked().get()).isFalse();
    }

    private static void sign(SignModel model) {
        model.password.set("correct horse");
        model.sign();
    }

    /// The seed's visit with every finding answered.
    static Sheet ready() {
        var sheet = SeedCase.sheet();
        for (var finding : SeedCase.reading(sheet).open()) {
            if (finding.level() != Level.MISSING && finding.level() != Level.REFUSED) {
                sheet = sheet.with(Map.of(finding.answer(), "considered, and gone on", finding.basis(),
                        finding.said()));
            }
        }
        return sheet;
    }

    private SignModel model(Sheet sheet, Signing.Outcome outcome) {
        return model(new NoteDesk(sheet), outcome);
    }

    private SignModel model(NoteDesk at, Signing.Outcome outcome) {
        return new SignModel(at.desk, new NoteModel(at.desk, SeedCase.TEXT, List::of), (_, password) -> {
            tried.add(new String(password));
            return outcome;
        }, new DirectWork());
    }
}
