package enthesis.storage.chart;

import enthesis.storage.chart.Mended.Kind;
import enthesis.storage.file.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// What a chart was made anew for, beside the chart from before it takes its place until it stands open: what follows
/// takes longest, and who cuts it off, or does not wait, is told at the next opening all the same.
record PutRight(Disk disk, Path path) {

    static PutRight of(ChartFile chart) {
        return new PutRight(chart.disk(), chart.path().resolveSibling("chart.put-right"));
    }

    void write(Kind kind) throws IOException {
        disk.write(path, kind.name().getBytes(StandardCharsets.US_ASCII));
    }

    /// Empty where nothing was, or nothing that can be read.
    Optional<Kind> read() throws IOException {
        if (!disk.exists(path)) {
            return Optional.empty();
        }
        var name = new String(disk.read(path), StandardCharsets.US_ASCII);
        return Stream.of(Kind.values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    /// What came of an opening, with what was put right before it; said once, or once more where it cannot be deleted.
    Opened told(Opened opened) {
        if (!(opened instanceof Opened.Open open) || !disk.exists(path)) {
            return opened;
        }
        try {
            var before = read().filter(_ -> open.mended().kind() != Kind.LOST);
            disk.delete(path);
            return before.<Opened>map(kind -> new Opened.Open(open.chart(), new Mended(kind, open.mended().writes())))
                    .orElse(opened);
        } catch (IOException _) {
            return opened;
        }
    }
}
