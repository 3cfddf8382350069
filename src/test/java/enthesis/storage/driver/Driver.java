package enthesis.storage.driver;

import enthesis.storage.chart.Chart;
import enthesis.storage.chart.ChartPlace;
import enthesis.storage.chart.Opened;
import enthesis.storage.chart.TestChart;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.Disk;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.file.Lock;
import enthesis.storage.journal.NotJournalled;
import enthesis.storage.trail.ChartFault;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Works on a chart as the program does, without a screen: takes the lock, opens, does one deed of a story after the
/// other, closes. After each call that returned it says `ACK`, the number of the deed and its SHA-256; of a deed that
/// did not, `FAILED` and the sentence that a person would read, and `THERE` if it is found in the chart all the same:
/// the journal had taken it, and the database came back to it when it was opened anew. A day may end without a backup,
/// where there is no room for one: `NOT BACKED UP`. When told so it tries again, in the same process.
public final class Driver {
    /// How it ends.
    static final int DONE = 0;
    static final int GAVE_UP = 3;
    static final int WRONG = 5;
    static final int TAKEN = 7;
    private static final int CHECKPOINT = 7;

    private final Disk disk;
    private final Path folder;
    private final Story story;
    private final Consumer<String> said;
    private final BooleanSupplier again;
    private final Deeds.SetClock clock = new Deeds.SetClock();
    private @Nullable Lock lock;
    private @Nullable Chart chart;
    private @Nullable Reader reader;

    /// `again` is asked after each failure whether to go on.
    Driver(Disk disk, Path folder, Story story, Consumer<String> said, BooleanSupplier again) {
        this.disk = disk;
        this.folder = folder;
        this.story = story;
        this.said = said;
        this.again = again;
    }

    /// The folder, the seed, how many deeds are done already, how many more to do.
    public static void main(String[] arguments) throws IOException {
        int ended;
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            var driver = new Driver(new LocalDisk(), Path.of(arguments[0]), new Story(Long.parseLong(arguments[1])),
                    out::println, Driver::told);
            ended = driver.run(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        }
        System.exit(ended);
    }

    private static boolean told() {
        try {
            return System.in.read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    int run(int done, int more) throws IOException {
        try {
            return worked(done, more);
        } finally {
            shut();
            if (lock != null) {
                lock.close();
            }
        }
    }

    private int worked(int done, int more) throws IOException {
        var opened = opened();
        if (opened != DONE) {
            return opened;
        }
        int number = done + 1;
        while (number <= done + more) {
            var failed = failed(number);
            if (failed.isEmpty()) {
                number++;
                continue;
            }
            said.accept("FAILED " + number + " " + failed.get());
            int gone = again.getAsBoolean() ? goneOn(number) : -GAVE_UP;
            if (gone < 0) {
                return -gone;
            }
            number = gone + 1;
        }
        return DONE;
    }

    /// Empty when the deed was done.
    private Optional<String> failed(int number) {
        try {
            var now = chart;
            if (now == null) {
                return Optional.of("closed");
            }
            clock.at(Story.at(number));
            var deed = story.deed(number);
            if (deed.kind() == Story.Kind.BACK_UP) {
                backedUp(now);
            } else {
                new Deeds(disk, folder, now).does(deed, story);
            }
            said.accept("ACK " + number + " " + deed.sha256());
            if (number % CHECKPOINT == 0 && chart != null) {
                chart.checkpoint();
            }
            return Optional.empty();
        } catch (IOException | ChartFault | NotJournalled e) {
            return Optional.of(Deeds.words(e));
        }
    }

    /// The end of a day and the beginning of the next.
    private void backedUp(Chart now) throws IOException {
        unread();
        chart = null;
        if (!now.closeBackedUp()) {
            said.accept("NOT BACKED UP");
        }
        chart = switch (Chart.open(place(), TestChart.key("one"), clock)) {
            case Opened.Open open -> read(open.chart());
            case Opened.Refused not -> throw new IOException(not.reason().words());
        };
    }

    /// The number of the last deed that is in the chart now; negative when it ends here.
    private int goneOn(int failed) throws IOException {
        var now = chart;
        if (now == null || now.write().stopped()) {
            shut();
            var opened = opened();
            if (opened != DONE) {
                return -opened;
            }
        }
        try {
            return there(failed);
        } catch (ChartFault e) { // what the database had said was its end
            shut();
            var opened = opened();
            return opened == DONE ? there(failed) : -opened;
        }
    }

    private int there(int failed) throws IOException {
        var now = chart;
        if (now == null) {
            return -GAVE_UP;
        }
        var state = State.of(now, folder);
        if (state.equals(story.after(failed - 1))) {
            return failed - 1;
        }
        if (state.equals(story.after(failed))) {
            said.accept("THERE " + failed);
            return failed;
        }
        said.accept("WRONG " + failed);
        return -WRONG;
    }

    private ChartPlace place() {
        return new ChartPlace(disk, folder);
    }

    private int opened() {
        do {
            try {
                if (lock == null) {
                    lock = Lock.take(disk, ChartFolder.at(folder)).orElse(null);
                }
                if (lock == null) {
                    said.accept("TAKEN");
                    return TAKEN;
                }
                switch (Chart.open(place(), TestChart.key("one"), clock)) {
                    case Opened.Open open -> {
                        chart = read(open.chart());
                        said.accept("OPENED " + open.mended().kind());
                        return DONE;
                    }
                    case Opened.Refused not -> said.accept("REFUSED " + Deeds.WORDS.say(not.reason().words()));
                }
            } catch (IOException e) {
                said.accept("REFUSED " + Deeds.words(e));
            }
        } while (again.getAsBoolean());
        return GAVE_UP;
    }

    /// With somebody who reads beside.
    private Chart read(Chart opened) {
        reader = Reader.of(opened);
        return opened;
    }

    private void unread() {
        var one = reader;
        reader = null;
        if (one != null && !one.end()) {
            said.accept("A READER SAW ANOTHER MOMENT");
        }
    }

    private void shut() {
        unread();
        var now = chart;
        chart = null;
        try {
            if (now != null) {
                now.close();
            }
        } catch (ChartFault e) {
            said.accept("NOT CLOSED " + Deeds.words(e));
        }
    }

    /// A chart with a patient and a course, and nothing of any story yet.
    static Path founded(Path folder) throws IOException {
        try (var made = TestChart.create(Files.createDirectories(folder))) {
            Deeds.found(made);
        }
        return folder;
    }
}
