package enthesis.app.form;

import enthesis.app.desk.Tools;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.map.index.Structure;
import enthesis.domain.map.plan.Protocol;
import enthesis.domain.note.macro.KeptMacro;
import enthesis.domain.practice.setting.Threshold;
import enthesis.domain.solution.shelf.ShelfLot;
import enthesis.ui.practice.emergency.ProtocolTextModel;
import enthesis.ui.practice.emergency.ProtocolTextPage;
import enthesis.ui.practice.emergency.ProtocolTextView;
import enthesis.ui.practice.entry.EntryFormView;
import enthesis.ui.practice.head.PaperHeadModel;
import enthesis.ui.practice.head.PaperHeadPage;
import enthesis.ui.practice.head.PaperHeadView;
import enthesis.ui.practice.macro.MacroModel;
import enthesis.ui.practice.macro.MacroPage;
import enthesis.ui.practice.macro.MacroView;
import enthesis.ui.practice.protocol.ProtocolModel;
import enthesis.ui.practice.protocol.ProtocolPage;
import enthesis.ui.practice.protocol.ProtocolView;
import enthesis.ui.practice.setting.SettingModel;
import enthesis.ui.practice.setting.SettingPage;
import enthesis.ui.practice.setting.SettingView;
import enthesis.ui.practice.shelf.LotModel;
import enthesis.ui.practice.shelf.LotPage;
import enthesis.ui.practice.shelf.LotView;
import enthesis.ui.practice.shelf.ShelfWords;
import enthesis.ui.practice.structure.StructureModel;
import enthesis.ui.practice.structure.StructurePage;
import enthesis.ui.practice.structure.StructureView;
import enthesis.ui.practice.wording.WordingModel;
import enthesis.ui.practice.wording.WordingPage;
import enthesis.ui.practice.wording.WordingView;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.BorderPane;

/// Wires the forms of the practice's lists: one entry of each. `back` leaves.
public record PracticeForms(Tools tools, Runnable back) {

    /// The draft of the emergency card's words.
    public static final String EMERGENCY = "emergency-protocol";
    /// The draft of the letterhead.
    public static final String HEAD = "paper-head";

    public static String subject(Structure structure) {
        return "structure/" + structure.target().region() + "/" + structure.target().id();
    }

    public static String subject(ProtocolPage page) {
        return "protocol/" + page.now().map(Protocol::id).orElse("new");
    }

    public static String subject(LotPage page) {
        return "shelf/" + page.now().map(lot -> lot.id().toString())
                .orElseGet(() -> page.like().map(lot -> "as/" + lot.id()).orElse("new"));
    }

    public static String subject(WordingPage page) {
        return "wording/" + Choices.text(page.language()) + "/" + page.line().key();
    }

    public static String subject(SettingPage page) {
        return "setting/" + page.form().threshold().key();
    }

    /// What is kept counts everywhere from then on.
    public FormPlace setting(Map<Field, String> draft, SettingPage page, Consumer<Threshold> then) {
        return FormPlace.of(kept -> {
            var desk = new SettingModel.SettingDesk(tools.work(), tools.texts(), (threshold, before, said) -> tools
                    .chart().thresholds.keep(threshold, before, said, tools.who()), kept);
            var model = new SettingModel(desk, page);
            var view = practice(new SettingView(model, tools.texts(), back));
            return new FormPlace(tools, subject(page), draft, model.sheet, new FormPlace.Shown(view, view::start));
        }, then);
    }

    /// Of whoever types it: somebody's new macro is not another one's.
    public static String subject(MacroPage page) {
        return "macro/" + page.around().who() + "/" + page.now().map(KeptMacro::id).orElse("new");
    }

    public FormPlace wording(Map<Field, String> draft, WordingPage page, Consumer<WordingPage> then) {
        return FormPlace.of(kept -> {
            var desk = new WordingModel.WordingDesk(tools.work(), tools.texts(),
                    (one, text) -> tools.chart().wordings.keep(one.line(), one.language(), one.now(), text,
                            tools.who()),
                    kept);
            var model = new WordingModel(desk, page);
            var view = practice(new WordingView(model, tools.texts(), back));
            return new FormPlace(tools, subject(page), draft, model.sheet, new FormPlace.Shown(view, view::start));
        }, then);
    }

    public FormPlace emergency(Map<Field, String> draft, ProtocolTextPage page, Consumer<Optional<String>> then) {
        return FormPlace.of(kept -> {
            var desk = new ProtocolTextModel.ProtocolTextDesk(tools.work(), tools.texts(),
                    (one, text) -> tools.chart().emergencyProtocol.keep(one.now(), text, tools.who()), kept);
            var model = new ProtocolTextModel(desk, page);
            var view = practice(new ProtocolTextView(model, tools.texts(), back));
            return new FormPlace(tools, EMERGENCY, draft, model.sheet, new FormPlace.Shown(view, view::start));
        }, then);
    }

    /// The letterhead and the paper.
    public FormPlace head(Map<Field, String> draft, PaperHeadModel.HeadDesk how, PaperHeadPage page,
            Consumer<PaperHeadModel.Said> then) {
        return FormPlace.of(kept -> {
            var model = new PaperHeadModel(new PaperHeadModel.HeadDesk(how.work(), how.decoding(), how.texts(),
                    how.file(), how.look(), how.keep(), kept), page);
            var view = new PaperHeadView(model, tools.texts(), back);
            return new FormPlace(tools, HEAD, draft, model.sheet, new FormPlace.Shown(view, view::start));
        }, then);
    }

    public FormPlace macro(Map<Field, String> draft, MacroPage page, Consumer<KeptMacro> then) {
        return FormPlace.of(kept -> {
            var desk = new MacroModel.MacroDesk(tools.work(), tools.texts(),
                    (before, macro) -> tools.chart().macros.keep(before, macro, tools.who()), kept);
            var model = new MacroModel(desk, page);
            var view = new MacroView(model, tools.texts(), back);
            page.now().filter(KeptMacro::isShared).ifPresent(_ -> practice(view));
            return new FormPlace(tools, subject(page), draft, model.sheet, new FormPlace.Shown(view, view::start));
        }, then);
    }

    public FormPlace lot(Map<Field, String> draft, LotPage page, ShelfWords words, Consumer<ShelfLot> then) {
        return FormPlace.of(kept -> {
            var desk = new LotModel.LotDesk(tools.work(), tools.texts(),
                    (before, lot) -> tools.chart().shelf.keep(before, lot, tools.who()), kept);
            var model = new LotModel(desk, page);
            var view = new LotView(model, words, tools.texts(), back);
            return new FormPlace(tools, subject(page), draft, model.sheet, new FormPlace.Shown(view, view::start));
        }, then);
    }

    public FormPlace structure(Map<Field, String> draft, StructurePage page, Consumer<Structure> then) {
        return FormPlace.of(kept -> {
            var desk = new StructureModel.StructureDesk(tools.work(), tools.texts(),
                    (before, said) -> tools.chart().structures.keep(before, said, tools.who()), kept);
            var model = new StructureModel(desk, page);
            var view = practice(new StructureView(model, tools.texts(), back));
            return new FormPlace(tools, subject(page.now()), draft, model.sheet,
                    new FormPlace.Shown(view, view::start));
        }, then);
    }

    public FormPlace protocol(Map<Field, String> draft, ProtocolPage page, Consumer<Protocol> then) {
        return FormPlace.of(kept -> {
            var desk = new ProtocolModel.ProtocolDesk(tools.work(), tools.texts(),
                    (before, protocol) -> tools.chart().protocols.keep(before, protocol, tools.who()), kept);
            var model = new ProtocolModel(desk, page);
            var view = practice(new ProtocolView(model, tools.texts(), back));
            return new FormPlace(tools, subject(page), draft, model.sheet, new FormPlace.Shown(view, view::start));
        }, then);
    }

    /// Who may not change the practice is told so from the start, and looks.
    private <V extends BorderPane> V practice(V view) {
        if (view.getCenter() instanceof EntryFormView form) {
            form.only(tools.practicePermit());
        }
        return view;
    }
}
