package enthesis.app.demo;

import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/// The folder of the demonstration. Its chart stands in a folder of its own in there, which a small file names once
/// that chart is whole; one whose making was cut off is left and never opened. A folder with a chart of a practice
/// is refused.
public record DemoFolder(Disk disk, Path path) {
    private static final String WHOLE = "demonstration";
    private static final String CHART = "demo-";

    /// The folder that was asked for, else one beside the practice's.
    public static DemoFolder of(Disk disk, ChartFolder practice, boolean asked) {
        var path = practice.path();
        return new DemoFolder(disk, asked ? path : path.resolveSibling(path.getFileName() + "-demo"));
    }

    /// Whether the chart in this folder is one of a demonstration, however the folder was come to.
    public static boolean holds(Disk disk, ChartFolder folder) throws IOException {
        var above = folder.path().getParent();
        return above != null && new DemoFolder(disk, above).whole().filter(folder::equals).isPresent();
    }

    /// The chart that was made here.
    public Optional<ChartFolder> whole() throws IOException {
        if (!disk.exists(marker())) {
            return Optional.empty();
        }
        var name = new String(disk.read(marker()), StandardCharsets.UTF_8).strip();
        return name.startsWith(CHART) && path.equals(path.resolve(name).normalize().getParent())
                ? Optional.of(ChartFolder.at(path.resolve(name)))
                : Optional.empty();
    }

    /// A folder in which nothing stands yet.
    ///
    /// @throws NotADemo
    ///             if a chart of a practice stands here
    ChartFolder fresh() throws IOException {
        var here = ChartFolder.at(path);
        if (disk.exists(here.chart()) || disk.exists(here.vault())) {
            throw new NotADemo(path);
        }
        disk.makeFolder(path);
        int number = 1;
        while (disk.exists(path.resolve(CHART + number))) {
            number++;
        }
        return ChartFolder.at(path.resolve(CHART + number));
    }

    void done(ChartFolder chart) throws IOException {
        disk.write(marker(), chart.path().getFileName().toString().getBytes(StandardCharsets.UTF_8));
    }

    private Path marker() {
        return path.resolve(WHOLE);
    }
}
