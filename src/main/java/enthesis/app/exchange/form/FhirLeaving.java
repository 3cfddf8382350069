package enthesis.app.exchange.form;

import enthesis.domain.extract.ChartExtract;
import enthesis.domain.extract.ExtractScope;
import enthesis.domain.extract.KeptFiles;
import enthesis.domain.extract.PracticeExtract;
import enthesis.domain.value.PatientId;
import enthesis.exchange.fhir.FhirExport;
import enthesis.storage.extract.ExportFolder;
import enthesis.storage.extract.Extracts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// FHIR: of one chart a bundle, of all a file of lines for each kind of resource.
public final class FhirLeaving implements Leaving {
    private final ExportSource source;
    private final ExtractScope scope;
    private final ExportFolder folder;
    private final Extracts extracts;
    private final PracticeExtract from;
    private final FhirExport export;
    private int missing;

    public FhirLeaving(ExportSource source, ExtractScope scope, ExportFolder folder, Extracts extracts) {
        this.source = source;
        this.scope = scope;
        this.folder = folder;
        this.extracts = extracts;
        from = extracts.practice(source.zone());
        export = new FhirExport(source.texts().words(), files());
    }

    @Override
    public void begin() throws IOException {
        if (scope instanceof ExtractScope.Everybody) {
            add(export.lines(from));
        }
        folder.add("licences.txt", source.say("fhir.licences").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void chart(PatientId id) throws IOException {
        var chart = extracts.of(id, from);
        if (chart.isPresent()) {
            write(chart.get());
        }
    }

    private void write(ChartExtract chart) throws IOException {
        switch (scope) {
            case ExtractScope.WholeChart _ -> folder.whole("chart.json", export.bundle(chart));
            case ExtractScope.OneCourse one -> folder.whole("course.json", export.bundle(chart.of(one.course())));
            case ExtractScope.Everybody _ -> add(export.lines(chart));
        }
    }

    private void add(Map<String, byte[]> lines) throws IOException {
        for (var one : lines.entrySet()) {
            folder.add(one.getKey() + ".ndjson", one.getValue());
        }
    }

    @Override
    public void end() {}

    @Override
    public int missing() {
        return missing;
    }

    private KeptFiles files() {
        return sha -> {
            try {
                var file = source.open(sha);
                missing += file.isPresent() ? 0 : 1;
                return file;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
