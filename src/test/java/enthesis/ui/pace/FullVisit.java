package enthesis.ui.pace;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Region;
import enthesis.domain.map.past.PastSession;
import enthesis.domain.map.sheet.MapSheet;
import enthesis.domain.note.NoteText;
import enthesis.domain.note.SeedCase;
import enthesis.domain.people.Clinic;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Section;
import enthesis.ui.aftercare.AftercareView;
import enthesis.ui.kit.TestWindow;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.frame.Mnemonics;
import enthesis.ui.kit.paper.PaperActs;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.kit.section.SectionView;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.kit.work.FxReminders;
import enthesis.ui.map.Examples;
import enthesis.ui.map.MapView;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.MapPlan;
import enthesis.ui.map.model.RunningTotals;
import enthesis.ui.map.past.VisitPast;
import enthesis.ui.note.NoteModel;
import enthesis.ui.note.NoteView;
import enthesis.ui.note.SignModel;
import enthesis.ui.note.SignView;
import enthesis.ui.visit.OwnSections;
import enthesis.ui.visit.VisitActs;
import enthesis.ui.visit.VisitModel;
import enthesis.ui.visit.VisitView;
import enthesis.ui.visit.Workspace;
import enthesis.ui.visit.keeping.Keeper;
import enthesis.ui.vitals.Earlier;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;

/// The whole workspace of a visit as the program wires it, map, note and papers too, over a keeper that keeps nothing.
final class FullVisit implements Keeper {
    final VisitModel model;
    final VisitView view;
    private final Theme theme = new Theme(Theme.Look.LIGHT);
    private final List<PastSession> past;
    private Optional<MapModel> map = Optional.empty();
    private int unbuilt;

    /// `past` is laid over the map.
    FullVisit(Sheet sheet, List<PastSession> past) {
        this.past = past;
        model = new VisitModel(Cases.about(), sheet, this, new FxReminders(), Workspace.CLOCK);
        view = new VisitView(model, Workspace.TEXTS, Workspace.CLOCK, new VisitActs(() -> {}, () -> {}, () -> {},
                _ -> {}), sections());
    }

    private Map<Section, Function<Desk, SectionView>> sections() {
        var makers = new EnumMap<Section, Function<Desk, SectionView>>(
                OwnSections.of(new SimpleObjectProperty<>(Earlier.NONE), new OwnSections.Ways(() -> {}, (_, _) -> {},
                        (_, _) -> {})));
        var shown = model.reading(EnumSet.of(Section.NOTE, Section.SIGN));
        var live = new Desk(model.sheet, shown, model.marks, Workspace.TEXTS, Workspace.CLOCK, () -> {},
                _ -> {});
        var note = new NoteModel(live,
                new NoteText(Workspace.TEXTS.words(), key -> RegionWords.region(key, Workspace.TEXTS)), List::of);
        var sign = new SignModel(live, note, (_, _) -> {
            throw new IllegalStateException("nobody signs here");
        }, new DirectWork());
        makers.put(Section.MAP, this::map);
        makers.put(Section.NOTE, desk -> new NoteView(desk.reading(shown), note, sign));
        makers.put(Section.SIGN, desk -> new SignView(desk.reading(shown), note, sign));
        makers.put(Section.AFTERCARE, desk -> new AftercareView(desk,
                new AftercareView.Letterhead(Clinic.named("Harbour Street Clinic"), () -> SeedCase.WORDINGS,
                        () -> "Dr. L. Hale"),
                new PaperActs(_ -> {}, _ -> {})));
        unbuilt = makers.size();
        makers.replaceAll((_, maker) -> desk -> {
            unbuilt--;
            return maker.apply(desk);
        });
        return makers;
    }

    private MapView map(Desk desk) {
        var made = new MapModel(desk.sheet(), Examples.ATLAS, MapPlan.of(desk.now().about()), desk.texts());
        map = Optional.of(made);
        desk.reading().subscribe(reading -> made.sum(RunningTotals.of(reading, desk.texts())));
        var shown = new MapView(made, theme, desk.next());
        VisitPast.tie(shown.past(), past, desk);
        shown.past().toggle();
        shown.past().go(shown.past().series().get().last());
        return shown;
    }

    /// Opens a sheet of the map, with all earlier sessions over it.
    void open(Region region, MapSheet sheet) {
        map.ifPresent(made -> {
            made.open(region, Side.RIGHT);
            made.show(sheet);
        });
    }

    /// Whether every section is there, as when the visit stood open for some seconds.
    boolean settled() {
        return unbuilt == 0;
    }

    void onto(Stage stage, Theme.Look look) {
        theme.look.set(look);
        Mnemonics.of(TestWindow.show(stage, theme, view));
    }

    @Override
    public void draft(Map<Field, String> changes, Runnable done, Consumer<Exception> failed) {
        done.run();
    }

    @Override
    public void rows(Sheet sheet, Runnable done, Consumer<Exception> failed) {
        done.run();
    }
}
