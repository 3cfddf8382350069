package enthesis.storage.chart;

import static enthesis.storage.jooq.Tables.VISIT;
import static enthesis.storage.jooq.Tables.VISIT_ENTRY;

import enthesis.storage.journal.NotJournalled;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.ChartFault;
import enthesis.storage.trail.What;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// A program that writes one number after another into a chart on a disk too small for it, until the chart refuses;
/// then closes it, and leaves beside it the last number that was acknowledged, what was said, and a copy of the folder.
public final class SmallDiskWriter {
    private static final int MOST = 20_000;

    private SmallDiskWriter() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var beside = Path.of(arguments[1]);
        TestChart.copy(beside.resolve("before"), folder);
        var chart = TestChart.open(folder);
        int kept = 0;
        RuntimeException refused = null;
        while (refused == null && kept < MOST) {
            refused = written(chart, kept + 1);
            kept += refused == null ? 1 : 0;
        }
        var closing = closed(chart);
        TestChart.copy(folder, beside.resolve("after"));
        Files.writeString(beside.resolve("said"),
                kept + " " + (refused == null ? "never" : refused.getMessage()) + " | " + closing);
    }

    private static @Nullable RuntimeException written(Chart chart, int number) {
        try {
            var visit = chart.write().db().select(VISIT.ID).from(VISIT).fetchSingle().value1();
            chart.write().run(Act.of(What.KEPT, TestChart.OWNER.id()), db -> db.newRecord(VISIT_ENTRY)
                    .setVisit(visit)
                    .setField("point[" + number + "].volume")
                    .setTyped(Integer.toString(number))
                    .setTypedBy(TestChart.OWNER.id().value())
                    .setAt(TestChart.NOW.atOffset(ZoneOffset.UTC))
                    .insert());
            return null;
        } catch (ChartFault | NotJournalled fault) {
            return fault;
        }
    }

    private static String closed(Chart chart) {
        try {
            chart.close();
            return "closed";
        } catch (ChartFault fault) {
            return String.valueOf(fault.getMessage());
        }
    }
}
