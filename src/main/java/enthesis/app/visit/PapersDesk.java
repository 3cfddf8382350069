package enthesis.app.visit;

import enthesis.app.desk.OutgoingPapers;
import enthesis.app.desk.Outlet;
import enthesis.app.desk.Tools;
import enthesis.domain.people.Right;
import enthesis.domain.visit.Reading;
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
        var size = tools.board().paper().get();
        new Outlet(tools).print(reading.about().visit().patient(), tools.say("trail.paper.draft"),
                () -> Optional.of(tools.documents().note(tools.papers().draft(reading), size)));
    }

    /// `signer` signs a letter: who signed the visit, else whoever works on it.
    SectionView aftercare(Desk desk, Optional<String> signer) {
        var outgoing = new OutgoingPapers(tools, desk.now().about().patient().person());
        return new AftercareView(desk, new AftercareView.Letterhead(tools.clinic(), tools.board().wordings()::get,
                () -> signer.orElseGet(() -> desk.now().about().userName())), outgoing.acts());
    }

    private NoteModel noteModel(Desk desk) {
        if (note == null) {
            note = new NoteModel(desk, tools.papers().text(), tools.board().macros()::get);
        }
        return note;
    }

    private SignModel signModel(Desk desk) {
        if (sign == null) {
            sign = new SignModel(desk, noteModel(desk), new SigningDesk(tools, keeper), tools.work());
            sign.maySign.bind(tools.board().may(Right.SIGN));
            sign.onSigned(again);
            sign.onPrint(this::printDraft);
        }
        return sign;
    }
}
