package enthesis.app.exchange.out;

import enthesis.app.exchange.form.ExportSource;
import enthesis.app.exchange.form.FhirLeaving;
import enthesis.app.exchange.form.FullLeaving;
import enthesis.app.exchange.form.Leaving;
import enthesis.app.exchange.form.ResearchLeaving;
import enthesis.app.exchange.form.TablesLeaving;
import enthesis.domain.extract.ExtractFormat;
import enthesis.domain.extract.ExtractScope;
import enthesis.domain.extract.ExtractShape;
import enthesis.domain.practice.Practice;
import enthesis.domain.value.PatientId;
import enthesis.storage.extract.Checksums;
import enthesis.storage.extract.ExportFolder;
import enthesis.storage.extract.Extracts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One export as it is written, chart by chart, then read again, file by file, on the thread of long reads. Only one
/// chart is in memory.
public final class ExportRun {
    private final ExportFolder folder;
    private final Leaving leaving;
    private final List<PatientId> charts;
    private int done;
    private Checksums.@Nullable Reading reading;

    private ExportRun(ExportSource source, Wanted wanted, Path within) {
        var extracts = new Extracts(source.chart().chart.reading(), source.ground().shipped().settings());
        var all = charts(wanted.scope, extracts);
        folder = folder(source, wanted.shape, within);
        leaving = leaving(source, wanted, folder, extracts);
        charts = leaving instanceof ResearchLeaving research ? research.shuffled(all) : all;
    }

    private static ExportFolder folder(ExportSource source, ExtractShape shape, Path within) {
        var disk = source.ground().disk();
        return shape.isArchive()
                ? ExportFolder.packed(disk, within, LocalDateTime.now(source.ground().clock()), shape.ending())
                : ExportFolder.in(disk, within);
    }

    private static Leaving leaving(ExportSource source, Wanted wanted, ExportFolder folder, Extracts extracts) {
        return switch (wanted.format) {
            case FHIR -> new FhirLeaving(source, wanted.scope, folder, extracts);
            case TABLES -> new TablesLeaving(source, wanted.scope, folder, practice(source, extracts));
            case FULL -> new FullLeaving(source, wanted.scope, folder, extracts);
            case RESEARCH -> new ResearchLeaving(source, folder, extracts, practice(source, extracts));
        };
    }

    private static Practice practice(ExportSource source, Extracts extracts) {
        return extracts.practice(source.zone()).practice();
    }

    /// What is exported, in which form, and what it lies in.
    public record Wanted(ExtractScope scope, ExtractFormat format, ExtractShape shape) {}

    private static List<PatientId> charts(ExtractScope scope, Extracts extracts) {
        return switch (scope) {
            case ExtractScope.WholeChart one -> List.of(one.patient());
            case ExtractScope.OneCourse one -> List.of(one.patient());
            case ExtractScope.Everybody _ -> extracts.everybody();
        };
    }

    /// Writes what all charts refer to.
    public static ExportRun begun(ExportSource source, Wanted wanted, Path within) throws IOException {
        var run = new ExportRun(source, wanted, within);
        try {
            run.folder.begin();
            run.leaving.begin();
            return run;
        } catch (IOException | RuntimeException e) {
            run.discard(e);
            throw e;
        }
    }

    /// Takes everything away after a failure.
    void discard(Exception failed) {
        try {
            discard();
        } catch (IOException e) {
            failed.addSuppressed(e);
        }
    }

    public int all() {
        return charts.size();
    }

    public int done() {
        return done;
    }

    /// Whether every chart is written, and the files are read again.
    public boolean checking() {
        return reading != null;
    }

    /// How many files were read again.
    public long checked() {
        return reading == null ? 0 : reading.read();
    }

    /// How many files of the charts were missing or not what was kept.
    public int missing() {
        return leaving.missing();
    }

    public boolean whole() {
        return reading != null && reading.whole();
    }

    /// Writes one chart more, or reads one file more of what was written.
    ///
    /// @throws NotAsWritten
    ///             if a file is not what was written into it
    public ExportRun next() throws IOException {
        if (reading != null) {
            reading.next();
            if (!reading.wrong().isEmpty()) {
                throw new NotAsWritten();
            }
        } else if (done < charts.size()) {
            leaving.chart(charts.get(done));
            done++;
        } else {
            leaving.end();
            reading = folder.written();
        }
        return this;
    }

    public Path finish(String name) throws IOException {
        letGo();
        return folder.done(name);
    }

    /// Exactly there, beside where it is written.
    Path finish(Path place) throws IOException {
        letGo();
        return folder.done(place);
    }

    public void discard() throws IOException {
        letGo();
        folder.discard();
    }

    private void letGo() throws IOException {
        if (reading != null) {
            reading.close();
        }
    }
}
