package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.Ground;
import enthesis.app.exchange.ImportAtOnce;
import enthesis.app.exchange.form.ExportSource;
import enthesis.app.exchange.out.ExportAtOnce;
import enthesis.domain.extract.ExtractFormat;
import enthesis.domain.extract.ExtractScope;
import enthesis.domain.words.Words;
import enthesis.exchange.fhir.in.Bundles;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.reference.Shipped;
import enthesis.ui.kit.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A measurement, run by hand with a small heap (`-Xmx256m`): charts of `-Denthesis.patients=1000` leave in every form.
/// Writes target/figures/export.txt.
class ExportSpeed {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:12:00Z"), ZoneOffset.UTC);

    @TempDir
    Path place;

    @Test
    void manyChartsLeaveInEveryForm() throws Exception {
        int patients = Integer.getInteger("enthesis.patients", 1_000);
        var files = Files.createDirectory(place.resolve("files"));
        for (int number = 1; number <= patients; number++) {
            Files.writeString(files.resolve("p%05d.json".formatted(number)), Bundles.of(number, 6));
        }
        var said = new ArrayList<String>();
        var data = place.resolve("chart");
        Clinic.found(data, CLOCK, chart -> {
            new ImportAtOnce(chart, chart.user().id()).run(files, _ -> {}, (_, _) -> {});
            var ground = new Ground(ChartFolder.at(data), new LocalDisk(), CLOCK, Shipped.load());
            var export = new ExportAtOnce(new ExportSource(chart, ground, new Texts(new Words(Locale.ENGLISH))),
                    chart.user().id());
            for (var format : ExtractFormat.values()) {
                long begun = System.nanoTime();
                var outcome = export.run(new ExtractScope.Everybody(), format, place.resolve(format.name()), _ -> {});
                said.add(format + ": " + outcome.charts() + " charts, "
                        + Duration.ofNanos(System.nanoTime() - begun).toMillis() + " ms, heap at most "
                        + (Runtime.getRuntime().maxMemory() >> 20) + " MB");
                assertThat(outcome.charts()).isEqualTo(patients);
            }
            return List.of();
        });
        Files.createDirectories(Path.of("target", "figures"));
        Files.write(Path.of("target", "figures", "export.txt"), said);
    }
}
