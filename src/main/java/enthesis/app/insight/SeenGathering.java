package enthesis.app.insight;

import enthesis.app.desk.Tools;

/// Reads the courses of a large practice before somebody asks Insight about them, in small parts between other long
/// reads. It ends by itself, when all are read or the chart is closed.
public final class SeenGathering {
    private final Tools tools;

    public SeenGathering(Tools tools) {
        this.tools = tools;
    }

    public void start() {
        tools.reading().run(() -> {
            var chart = tools.chart();
            return chart.chart.reading().at(db -> chart.seen.ahead(db, tools.ground().clock().getZone(),
                    tools.practice().indications()));
        }, more -> {
            if (more) {
                start();
            }
        }, _ -> {});
    }
}
