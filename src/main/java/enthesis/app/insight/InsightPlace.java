package enthesis.app.insight;

import enthesis.app.desk.Outlet;
import enthesis.app.desk.Place;
import enthesis.app.desk.Seen;
import enthesis.app.desk.Tools;
import enthesis.exchange.table.Csv;
import enthesis.storage.insight.SeenCharts;
import enthesis.ui.insight.InsightActs;
import enthesis.ui.insight.InsightModel;
import enthesis.ui.insight.InsightModel.InsightDesk;
import enthesis.ui.insight.InsightView;
import enthesis.ui.kit.work.FxWork;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.IntConsumer;

/// Insight on screen. Reads and counts on the thread of long reads; the chart's own thread only writes meanwhile.
public final class InsightPlace implements Place {
    private final Tools tools;
    private final InsightModel model;
    private final InsightView view;

    public InsightPlace(Tools tools, InsightActs acts) {
        this.tools = tools;
        var outlet = new Outlet(tools);
        model = new InsightModel(new InsightDesk(tools.reading(), this::read,
                tools.practice(), tools.texts(), new SecureRandom(),
                (name, rows) -> outlet.save(tools.say("trail.paper.insight"), name,
                        _ -> Csv.of(rows.columns(), rows.lines()))));
        view = new InsightView(model, tools.texts(), acts);
        view.status.user.bind(tools.board().user());
        view.status.trail.bind(tools.board().trail());
        view.status.backup.bind(tools.board().backup());
    }

    private enthesis.domain.insight.Seen read() {
        return new SeenCharts(tools.chart().chart.reading(), tools.practice().indications(),
                tools.chart().seen).read(tools.today(),
                        tools.ground().clock().getZone(), new Said(tools, model::read)::so);
    }

    /// Tells the screen each further per cent that is read, unless it waits in place.
    private static final class Said {
        private static final int WHOLE = 100;
        private final Tools tools;
        private final IntConsumer hears;
        private int said;

        Said(Tools tools, IntConsumer hears) {
            this.tools = tools;
            this.hears = hears;
        }

        void so(double share) {
            int percent = (int) (share * WHOLE);
            if (percent > said && tools.reading() instanceof FxWork) {
                said = percent;
                FxWork.onScreen(() -> hears.accept(percent));
            }
        }
    }

    @Override
    public InsightView node() {
        return view;
    }

    @Override
    public void readAhead() {
        model.refresh();
    }

    @Override
    public void start() {
        view.start();
    }

    @Override
    public Optional<Seen> seen() {
        return Seen.list(tools.say("trail.seen.insight"));
    }

    @Override
    public void keep() {}

    @Override
    public void leave(Runnable then) {
        then.run();
    }
}
