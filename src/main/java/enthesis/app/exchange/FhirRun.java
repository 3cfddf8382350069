package enthesis.app.exchange;

import enthesis.app.desk.Tools;
import enthesis.domain.extract.ChartExtract;
import enthesis.domain.extract.ExtractScope;
import enthesis.domain.extract.KeptFiles;
import enthesis.domain.extract.PracticeExtract;
import enthesis.domain.value.PatientId;
import enthesis.exchange.fhir.FhirExport;
import enthesis.storage.attachment.Sha256;
import enthesis.storage.extract.ExportFolder;
import enthesis.storage.extract.Extracts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One export as it is written, chart by chart, on the thread of long reads: of one chart a bundle, of all a file of
/// lines for each kind of resource. Only one chart is in memory.
final class FhirRun {
    private final Tools tools;
    private final ExtractScope scope;
    private final Extracts extracts;
    private final PracticeExtract from;
    private final FhirExport export;
    private final ExportFolder folder;
    private final List<PatientId> charts;
    private int done;
    private int missing;

    private FhirRun(Tools tools, ExtractScope scope, Path within) throws IOException {
        this.tools = tools;
        this.scope = scope;
        extracts = new Extracts(tools.chart().chart.reading(), tools.ground().shipped().settings());
        from = extracts.practice(tools.ground().clock().getZone());
        export = new FhirExport(tools.texts().words(), files());
        charts = switch (scope) {
            case ExtractScope.WholeChart one -> List.of(one.patient());
            case ExtractScope.OneCourse one -> List.of(one.patient());
            case ExtractScope.Everybody _ -> extracts.everybody();
        };
        folder = ExportFolder.in(tools.ground().disk(), within);
    }

    /// Writes what all charts refer to.
    static FhirRun begun(Tools tools, ExtractScope scope, Path within) throws IOException {
        var run = new FhirRun(tools, scope, within);
        try {
            if (scope instanceof ExtractScope.Everybody) {
                run.add(run.export.lines(run.from));
            }
            run.folder.add("licences.txt", tools.say("fhir.licences").getBytes(StandardCharsets.UTF_8));
        } catch (IOException | RuntimeException e) {
            run.discard();
            throw e;
        }
        return run;
    }

    int all() {
        return charts.size();
    }

    int done() {
        return done;
    }

    /// How many files of the charts were missing or not what was kept.
    int missing() {
        return missing;
    }

    boolean whole() {
        return done == charts.size();
    }

    /// Writes one chart more.
    int next() throws IOException {
        var chart = extracts.of(charts.get(done), from);
        if (chart.isPresent()) {
            write(chart.get());
        }
        return ++done;
    }

    private void write(ChartExtract chart) throws IOException {
        switch (scope) {
            case ExtractScope.WholeChart _ -> folder.add("chart.json", export.bundle(chart));
            case ExtractScope.OneCourse one -> folder.add("course.json", export.bundle(chart.of(one.course())));
            case ExtractScope.Everybody _ -> add(export.lines(chart));
        }
    }

    private void add(Map<String, byte[]> lines) throws IOException {
        for (var one : lines.entrySet()) {
            folder.add(one.getKey() + ".ndjson", one.getValue());
        }
    }

    Path finish(String name) throws IOException {
        return folder.done(name);
    }

    void discard() throws IOException {
        folder.discard();
    }

    private KeptFiles files() {
        return sha -> {
            try {
                var file = tools.chart().pictures.open(new Sha256(sha));
                missing += file.isPresent() ? 0 : 1;
                return file;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (IllegalArgumentException _) {
                missing++;
                return Optional.empty();
            }
        };
    }
}
