package enthesis.app.practice;

import enthesis.app.desk.Outlet;
import enthesis.app.desk.Place;
import enthesis.app.desk.Tools;
import enthesis.domain.patient.OldChart;
import enthesis.domain.people.Right;
import enthesis.domain.value.PatientId;
import enthesis.exchange.table.Csv;
import enthesis.storage.practice.OldCharts;
import enthesis.ui.kit.field.Permit;
import enthesis.ui.practice.old.OldChartsModel;
import enthesis.ui.practice.old.OldChartsView;
import java.util.List;
import java.util.function.Consumer;

/// The way to the charts that no longer have to be kept; from there to one of them. They are read on the thread of long
/// reads; that the list left is entered by `Outlet`.
public record OldChartPlaces(Tools tools, PracticeLists.Opener opener, Consumer<PatientId> patient, Runnable back) {
    private static final String FILE = "enthesis-charts-past-retention.csv";

    public void list() {
        opener.open(() -> tools, _ -> place());
    }

    private Place place() {
        var desk = new OldChartsModel.OldChartsDesk(tools.reading(), tools.texts(), this::read, patient, this::export);
        return ListPlace.naming(new OldChartsView(
                new OldChartsModel(desk, tools.practice().rules().retention()), tools.texts(),
                new Permit(tools.board().may(Right.EXPORT_CHARTS), tools.say("old.exportOnly")), back),
                tools.say("trail.seen.old"));
    }

    private List<OldChart> read() {
        return new OldCharts(tools.chart().chart.reading()).on(tools.today(), tools.ground().clock().getZone(),
                tools.practice().rules().retention());
    }

    private void export(OldChartsModel.Table table) {
        new Outlet(tools).save(tools.say("trail.paper.old", Integer.toString(table.lines().size())), FILE, _ -> {
            tools.chart().chart.write().require(Right.EXPORT_CHARTS, tools.who());
            return Csv.of(table.columns(), table.lines());
        });
    }
}
