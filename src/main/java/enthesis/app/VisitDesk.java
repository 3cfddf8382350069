package enthesis.app;

import enthesis.domain.visit.Section;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.SectionView;
import enthesis.ui.kit.work.FxReminders;
import enthesis.ui.map.MapView;
import enthesis.ui.visit.OwnSections;
import enthesis.ui.visit.VisitActs;
import enthesis.ui.visit.VisitModel;
import enthesis.ui.visit.VisitView;
import enthesis.ui.vitals.Earlier;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;

/// Wires the workspace of one visit.
final class VisitDesk implements Place {
    private final Tools tools;
    private final VisitModel model;
    private final VisitView view;

    VisitDesk(Tools tools, VisitLoad loaded, VisitActs acts, Runnable again) {
        this.tools = tools;
        var keeper = new VisitKeeper(tools, loaded.about());
        model = new VisitModel(loaded.about(), loaded.sheet(), keeper, new FxReminders(), tools.ground().clock());
        view = new VisitView(model, tools.texts(), tools.ground().clock(), acts,
                sections(loaded.earlier(), keeper, again));
    }

    private Map<Section, Function<Desk, SectionView>> sections(Earlier earlier, VisitKeeper keeper, Runnable again) {
        var makers = new EnumMap<Section, Function<Desk, SectionView>>(
                OwnSections.of(new SimpleObjectProperty<>(earlier)));
        makers.put(Section.MAP, desk -> MapView.of(desk, tools.ground().atlas(), tools.theme()));
        var papers = new PapersDesk(tools, keeper, again);
        makers.put(Section.NOTE, papers::note);

        makers.put(Section.SIGN, papers::sign);
        return makers;
    }

    @Override
    public VisitView node() {
        return view;
    }

    @Override
    public void start() {
        view.requestFocus();
    }

    @Override
    public void keep() {
        if (!model.readOnly()) {
            model.keeping.rows();
        }
    }

    @Override
    public void leave(Runnable then) {
        model.leave(then);
    }
}
