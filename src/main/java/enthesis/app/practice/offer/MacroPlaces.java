package enthesis.app.practice.offer;

import enthesis.app.desk.Tools;
import enthesis.app.practice.PracticeLists;
import enthesis.domain.note.macro.KeptMacro;
import enthesis.domain.note.macro.MacroForm;
import enthesis.domain.people.Right;
import enthesis.ui.kit.field.Permit;
import enthesis.ui.practice.entry.EntryDesk;
import enthesis.ui.practice.entry.OfferPage;
import enthesis.ui.practice.list.OffersModel;
import enthesis.ui.practice.macro.MacroLine;
import enthesis.ui.practice.macro.MacroModel;
import enthesis.ui.practice.macro.MacroView;
import enthesis.ui.practice.macro.MacrosView;

/// The ways through the text macros. What the list shows can be typed everywhere from then on.
public final class MacroPlaces extends OfferPlaces<KeptMacro, MacroLine, MacroForm.Around> {

    /// `back` leads to the practice.
    public MacroPlaces(Tools tools, PracticeLists.Opener opener, Runnable back) {
        super(new MacroReader(tools), opener, back);
    }

    @Override
    MacrosView view(Listed<MacroLine> listed) {
        var model = new OffersModel<>("macros", desk(), listed.lines());
        model.lines.subscribe(lines -> tools.board().macros().set(MacroLine.typed(lines, listed.who())));
        return new MacrosView(model, tools.texts(), back);
    }

    /// One's own is changed by anybody.
    @Override
    boolean isEverybodys(OfferPage<KeptMacro, MacroForm.Around> page) {
        return page.now().filter(KeptMacro::isShared).isPresent();
    }

    @Override
    MacroView form(EntryDesk<OfferPage<KeptMacro, MacroForm.Around>, KeptMacro> desk,
            OfferPage<KeptMacro, MacroForm.Around> page) {
        var view = new MacroView(new MacroModel(desk, page), tools.texts(), this::list);
        if (!isEverybodys(page)) {
            view.everybodys(new Permit(tools.board().may(Right.EDIT_PRACTICE), tools.say("macros.everybodyOnly")));
        }
        return view;
    }
}
