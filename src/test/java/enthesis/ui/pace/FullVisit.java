package enthesis.ui.pace;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.note.NoteText;
import enthesis.domain.people.Clinic;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Section;
import enthesis.ui.aftercare.AftercareActs;
import enthesis.ui.aftercare.AftercareView;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.frame.Mnemonics;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.kit.section.SectionView;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.kit.work.FxReminders;
import enthesis.ui.map.Examples;
import enthesis.ui.map.MapView;
import enthesis.ui.map.plan.Repertoire;
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
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The whole workspace of a visit as the program wires it, map, note and papers too, over a keeper that keeps nothing.
final class FullVisit implements Keeper {
    final VisitModel model;
    final VisitView view;
    private final Theme theme = new Theme(Theme.Look.LIGHT);

    FullVisit(Sheet sheet) {
        model = new VisitModel(Cases.about(), sheet, this, new FxReminders(), Workspace.CLOCK);
        view = new VisitView(model, Workspace.TEXTS, Workspace.CLOCK, new VisitActs(() -> {}, () -> {}, () -> {},
                _ -> {}), sections());
    }

    private Map<Section, Function<Desk, SectionView>> sections() {
        var makers = new EnumMap<Section, Function<Desk, SectionView>>(
                OwnSections.of(new SimpleObjectProperty<>(Earlier.NONE), () -> {}));
        var shown = model.reading(EnumSet.of(Section.NOTE, Section.SIGN));
        var live = new Desk(model.sheet, shown, model.marks, Workspace.TEXTS, Workspace.CLOCK, () -> {},
                _ -> {});
        var note = new NoteModel(live,
                new NoteText(Workspace.TEXTS.words(), key -> RegionWords.region(key, Workspace.TEXTS)), List.of());
        var sign = new SignModel(live, note, (_, _) -> {
            throw new IllegalStateException("nobody signs here");
        }, new DirectWork());
        makers.put(Section.MAP, this::map);
        makers.put(Section.NOTE, desk -> new NoteView(desk.reading(shown), note, sign));
        makers.put(Section.SIGN, desk -> new SignView(desk.reading(shown), note, sign));
        makers.put(Section.AFTERCARE, desk -> new AftercareView(desk, Clinic.named("Harbour Street Clinic"),
                new AftercareActs(_ -> {}, _ -> {})));
        return makers;
    }

    /// With three earlier sessions of sixty points each laid over it.
    private MapView map(Desk desk) {
        var map = MapView.of(desk, Examples.ATLAS, theme, new Repertoire(List.of(), CrowdedSheet.past(60)));
        map.past().toggle();
        map.past().go(map.past().series().get().last());
        return map;
    }

    void onto(Stage stage, Theme.Look look) {
        theme.look.set(look);
        var scene = new Scene(view, 1280, 800);
        theme.dress(scene);
        stage.setScene(scene);
        Mnemonics.of(scene);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
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
