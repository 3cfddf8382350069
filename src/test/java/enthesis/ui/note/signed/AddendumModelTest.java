package enthesis.ui.note.signed;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.note.AddendumFields;
import enthesis.domain.note.SeedCase;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.HeldWork;
import enthesis.ui.note.Signing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddendumModelTest {
    private final HeldWork work = new HeldWork();
    private final SheetModel sheet = new SheetModel();
    private final List<Sheet> added = new ArrayList<>();

    @Test
    void whatIsSignedIsWhatStoodThere() {
        var model = model(new Signing.Signed());
        model.sign();
        sheet.type(AddendumFields.TEXT, "It was the left one, and the right one.");
        assertThat(sheet.now().text(AddendumFields.TEXT)).isEqualTo("It was the left one.");
        work.go();
        assertThat(added).containsExactly(sheet.now());
        assertThat(sheet.locked().get()).isTrue();
        assertThat(sheet.held()).isFalse();
    }

    @Test
    void afterAWrongPasswordTypingGoesOn() {
        var model = model(new Signing.WrongPassword(Duration.ZERO));
        model.sign();
        work.go();
        sheet.type(AddendumFields.TEXT, "It was the right one.");
        assertThat(sheet.now().text(AddendumFields.TEXT)).isEqualTo("It was the right one.");
    }

    private AddendumModel model(Signing.Outcome outcome) {
        sheet.type(AddendumFields.KIND, "correction");
        sheet.type(AddendumFields.TEXT, "It was the left one.");
        sheet.type(AddendumFields.REASON, "typing slip");
        var model = new AddendumModel(sheet, new Texts(SeedCase.WORDS), (addendum, _) -> {
            added.add(addendum);
            return outcome;
        }, work);
        model.password.set("correct horse");
        return model;
    }
}
