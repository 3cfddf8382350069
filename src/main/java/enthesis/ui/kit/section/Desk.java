package enthesis.ui.kit.section;

import enthesis.domain.entry.Field;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.value.Unit;
import enthesis.domain.visit.Reading;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.FieldBox;
import enthesis.ui.kit.field.Remark;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;

/// What every section works with: the sheet it types into, the reading that follows, the texts, the time, and the two
/// ways out of it, to the next section (`next`) and to any other field (`go`).
public record Desk(
        SheetModel sheet, ReadOnlyObjectProperty<Reading> reading, Marks marks, Texts texts, InstantSource clock,
        Runnable next, Consumer<Field> go) {

    /// The same desk with a reading of its own, which follows only while its section is in front.
    public Desk reading(ReadOnlyObjectProperty<Reading> own) {
        return new Desk(sheet, own, marks, texts, clock, next, go);
    }

    public Reading now() {
        return reading.get();
    }

    public String say(String key, String... values) {
        return texts.say(key, values);
    }

    /// The short sentence under a field (`<words>.line`), or the finding's own text where there is no shorter one.
    public String line(Finding finding) {
        return finding.say(texts.words(), texts.words().knows(finding.words() + ".line") ? "line" : "text");
    }

    /// What the press that mends is called (`<words>.mend`).
    public String mendWords(Finding finding) {
        return texts.words().knows(finding.words() + ".mend")
                ? finding.say(texts.words(), "mend")
                : mended(finding);
    }

    /// "use 98.6 °F" where a unit was mistaken, "use 97" where a number was; else only that one press mends it.
    private String mended(Finding finding) {
        if (finding.mend().size() != 1) {
            return texts.say("visit.mend");
        }
        var to = finding.mend().values().iterator().next();
        return Unit.keyed(to).map(unit -> texts.say("visit.mendTo", sheet.now().text(finding.where()), unit.sign()))
                .orElseGet(() -> texts.say("visit.mendTo", to, ""));
    }

    public void mend(Finding finding) {
        sheet.edit(finding.mend(), texts.say("visit.step.mend"));
    }

    /// Lets a field show what the rules say at `field`; with its sentence below when `worded`.
    public <B extends FieldBox> B marked(B box, Field field, boolean worded) {
        marks.at(field).subscribe(mark -> box.remark.set(remark(mark, worded)));
        return box;
    }

    /// Lets a field that writes its own sentence below (a date in words) look as the rules say.
    public <B extends FieldBox> B tinted(B box, Field field) {
        var mark = marks.at(field);
        mark.subscribe(found -> box.remark.set(tint(box.remark.get(), found)));
        box.remark.addListener((_, _, next) -> {
            if (next.state() == Remark.State.PLAIN && mark.get().isPresent()) {
                box.remark.set(tint(next, mark.get()));
            }
        });
        return box;
    }

    private static Remark tint(Remark remark, Optional<Finding> mark) {
        return Remark.of(mark.map(found -> state(found.level())).orElse(Remark.State.PLAIN), remark.sentence());
    }

    private Remark remark(Optional<Finding> mark, boolean worded) {
        if (mark.isEmpty()) {
            return Remark.NONE;
        }
        var finding = mark.get();
        var state = state(finding.level());
        var silent = !worded || state == Remark.State.MISSING || state == Remark.State.PLAIN;
        var remark = Remark.of(state, silent ? "" : line(finding));
        return silent || finding.mend().isEmpty()
                ? remark
                : remark.mendedBy(mendWords(finding), () -> mend(finding));
    }

    private static Remark.State state(Level level) {
        return switch (level) {
            case REFUSED -> Remark.State.REFUSED;
            case STOP, DEFER, CAUTION, ASK -> Remark.State.CAUTION;
            case MISSING -> Remark.State.MISSING;
            case INFO -> Remark.State.PLAIN;
        };
    }
}
