package enthesis.app.visit;

import enthesis.app.desk.Outlet;
import enthesis.app.desk.Tools;
import enthesis.domain.visit.Reading;
import enthesis.ui.aftercare.AftercareActs;
import enthesis.ui.aftercare.AftercareView;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.SectionView;
import enthesis.ui.note.NoteModel;
import enthesis.ui.note.NoteView;
import enthesis.ui.note.SignModel;
import enthesis.ui.note.SignView;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/// Wires note, sign and aftercare of one visit; note and sign share their models, which follow every keystroke (`live`)
/// while either of the two is in front. `again` opens the visit anew, signed.
public final class PapersDesk {
    private final Tools tools;
    private final VisitKeeper keeper;
    private final ReadOnlyObjectProperty<Reading> live;
    private final Runnable again;
    private @Nullable NoteModel note;
    private @Nullable SignModel sign;

    public PapersDesk(Tools tools, VisitKeeper keeper, ReadOnlyObjectProperty<Reading> live, Runnable again) {
        this.tools = tools;
        this.keeper = keeper;
        this.live = live;
        this.again = again;
    }

    SectionView note(Desk desk) {
        var always = desk.reading(live);
        return new NoteView(always, noteModel(always), signModel(always));
    }

    SectionView sign(Desk desk) {
        var always = desk.reading(live);
        return new SignView(always, noteModel(always), signModel(always));
    }

    private void printDraft(Reading reading) {
        new Outlet(tools).print(reading.about().visit(),
                () -> Optional.of(tools.documents().note(tools.papers().draft(reading))));
    }

    SectionView aftercare(Desk desk) {
        return new AftercareView(desk, tools.clinic(), new AftercareActs(this::print, this::save));
    }

    private Outlet.Pages handout(Reading reading) {
        return () -> Optional
                .of(tools.documents().aftercare(tools.papers().about(reading), tools.papers().handout(reading)));
    }

    private void print(Reading reading) {
        new Outlet(tools).print(reading.about().visit(), handout(reading));
    }

    private void save(Reading reading) {
        new Outlet(tools).save(reading.about().visit(), "enthesis-aftercare.pdf", handout(reading));
    }

    private NoteModel noteModel(Desk desk) {
        if (note == null) {
            note = new NoteModel(desk, tools.papers().text(), tools.ground().shipped().macros());
        }
        return note;
    }

    private SignModel signModel(Desk desk) {
        if (sign == null) {
            sign = new SignModel(desk, noteModel(desk), new SigningDesk(tools, keeper), tools.work());
            sign.onSigned(again);
            sign.onPrint(this::printDraft);
        }
        return sign;
    }
}
