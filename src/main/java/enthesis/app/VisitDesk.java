package enthesis.app;

import enthesis.domain.entry.Sheet;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.Learnt;
import enthesis.domain.visit.Section;
import enthesis.domain.visit.Visit;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.SectionView;
import enthesis.ui.kit.work.FxReminders;
import enthesis.ui.map.MapView;
import enthesis.ui.visit.OwnSections;
import enthesis.ui.visit.VisitActs;
import enthesis.ui.visit.VisitModel;
import enthesis.ui.visit.VisitView;
import enthesis.ui.vitals.Earlier;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;

/// Wires the workspace of one visit.
final class VisitDesk implements Place {
    private final Tools tools;
    private final VisitModel model;
    private final VisitView view;

    /// A visit as it lies in the chart, with what was typed after its rows were last written.
    record Loaded(Circumstances about, Sheet sheet, Sheet kept, Earlier earlier) {

        /// On the chart's thread.
        static Loaded of(Tools tools, VisitId id) {
            var chart = tools.chart();
            var visit = chart.visits.find(id).orElseThrow();
            var kept = chart.visits.sheet(id);
            var draft = chart.drafts.read().get(VisitKeeper.subject(id));
            var sheet = draft == null || visit.state() != Visit.State.OPEN ? kept : kept.with(draft.changes());
            var patient = Learnt.before(chart.patients.get(visit.patient()).orElseThrow(), sheet);
            var zone = tools.ground().clock().getZone();
            var about = new Circumstances(patient, visit, tools.ground().practice(),
                    LocalDate.ofInstant(visit.performed(), zone), zone, chart.user().name(),
                    chart.visits.lastSession(visit).map(at -> LocalDate.ofInstant(at, zone)));
            return new Loaded(about, sheet, kept, new EarlierVitals(zone, id).of(chart.visits.measurements(visit.patient())));
        }
    }

    VisitDesk(Tools tools, Loaded loaded, VisitActs acts) {
        this.tools = tools;
        var keeper = new VisitKeeper(tools, loaded.about());
        model = new VisitModel(loaded.about(), loaded.sheet(), keeper, new FxReminders(), tools.ground().clock());
        view = new VisitView(model, tools.texts(), tools.ground().clock(), acts, sections(loaded.earlier()));
    }

    private Map<Section, Function<Desk, SectionView>> sections(Earlier earlier) {
        var makers = new EnumMap<Section, Function<Desk, SectionView>>(
                OwnSections.of(new SimpleObjectProperty<>(earlier)));
        makers.put(Section.MAP, desk -> MapView.of(desk, tools.ground().atlas(), tools.theme()));
        return makers;
    }

    @Override
    public VisitView node() {
        return view;
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
