package enthesis.ui.pace;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.map.Region;
import enthesis.domain.map.sheet.MapSheet;
import enthesis.domain.visit.Section;
import enthesis.ui.kit.Theme;
import enthesis.ui.map.Examples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A measurement, run by hand: from the click on a view to its first picture, for every sheet, with sixty points on it
/// and three earlier sessions of sixty points laid over it, in the whole workspace of a visit in a warm program. It
/// fails above a median of 100 ms or a worst of 200 (rulings.md 27), on a machine that is as slow as a quiet one.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class SheetSpeed {
    private static final int POINTS = 60;
    private static final double MEDIAN = 100;
    private static final double WORST = 200;
    private static final List<String> WARMING = List.of("knee", "ankle-foot");

    private Stage stage;
    private FullVisit visit;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void everySheetIsThereSoon() throws Exception {
        var report = new ArrayList<String>();
        var first = new ArrayList<Double>();
        var again = new ArrayList<Double>();
        report.add(String.format("%-36s %8s %8s", "ms from click to picture", "first", "again"));
        warm();
        for (var region : Examples.ATLAS.regions()) {
            for (var sheet : region.sheets()) {
                open(region, sheet);
                first.add(taken(region, sheet));
                again.add(taken(region, sheet));
                report.add(String.format(Locale.ROOT, "%-36s %8.1f %8.1f", region.key() + " " + sheet.view(),
                        first.getLast(),
                        again.getLast()));
            }
        }
        report.add(String.format(Locale.ROOT, "%-36s %8.1f %8.1f", "median", median(first), median(again)));
        Files.createDirectories(Path.of("target/figures"));
        Files.write(Path.of("target/figures/sheets.txt"), report);
        for (var all : List.of(first, again)) {
            assertThat(median(all)).as("median\n" + String.join("\n", report)).isLessThanOrEqualTo(MEDIAN);
            assertThat(all).as("worst\n" + String.join("\n", report)).allMatch(one -> one <= WORST);
        }
    }

    /// A program in which some sheets were opened today.
    private void warm() throws Exception {
        for (var key : WARMING) {
            var region = Examples.ATLAS.region(key).orElseThrow();
            for (var sheet : region.sheets()) {
                open(region, sheet);
                taken(region, sheet);
                taken(region, sheet);
            }
        }
    }

    /// A visit whose points lie on this sheet, at its map; it has stood open until what is built while nobody does
    /// anything was built.
    private void open(Region region, MapSheet sheet) throws TimeoutException {
        onScreen(() -> {
            visit = new FullVisit(CrowdedSheet.of(POINTS, region.key(), sheet),
                    CrowdedSheet.past(POINTS, region.key(), sheet));
            visit.onto(stage, Theme.Look.LIGHT);
            visit.view.show(Section.MAP);
        });
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(60_000, visit::settled));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private double taken(Region region, MapSheet sheet) throws Exception {
        var away = Examples.ATLAS.region(region.key().equals("elbow") ? "shoulder" : "elbow").orElseThrow();
        onScreen(() -> visit.open(away, away.sheets().getFirst()));
        var frames = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> new Frames(stage.getScene()));
        double before = Slowness.now();
        var shown = frames.of(() -> visit.open(region, sheet));
        double slowness = (before + Slowness.now()) / 2;
        // the second frame begins when the painter is done with the first
        return (shown.get(0).wall() + shown.get(1).wall()) / slowness / 1e6;
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().skip(all.size() / 2).findFirst().orElseThrow();
    }

    private static void onScreen(Runnable act) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, act);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
