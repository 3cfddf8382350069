package enthesis.storage.chart;

import static enthesis.storage.chart.TestChart.CLOCK;
import static enthesis.storage.chart.TestChart.OWNER;
import static enthesis.storage.chart.TestChart.key;
import static enthesis.storage.jooq.Tables.ATTACHMENT;
import static enthesis.storage.jooq.Tables.VISIT;
import static enthesis.storage.jooq.Tables.VISIT_ENTRY;

import enthesis.domain.people.Clinic;
import enthesis.storage.attachment.Attachments;
import enthesis.storage.attachment.Kind;
import enthesis.storage.attachment.SealedFiles;
import enthesis.storage.attachment.Sha256;
import enthesis.storage.backup.Backup;
import enthesis.storage.cut.CutDisk;
import enthesis.storage.cut.CutModel;
import enthesis.storage.recovery.Unsound;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.Chain;
import enthesis.storage.trail.What;
import enthesis.storage.visit.SampleVisit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// One chart on a disk whose power is cut: what is done to it until then, and what the next opening finds.
final class CutStory {
    private static final int WRITES = 8;
    private static final int ROWS = 10;
    private static final Set<Mended.Kind> NO_ALARM = Set.of(Mended.Kind.NOTHING, Mended.Kind.REPLAYED,
            Mended.Kind.REBUILT);

    private final CutDisk founded;
    private final CutModel model;
    private final int whole;
    private final Map<Mended.Kind, Integer> kinds = new EnumMap<>(Mended.Kind.class);
    private final List<String> lost = new ArrayList<>();
    private final Waited waited = new Waited();
    private int cuts;
    private int acknowledged;
    /// The files that were acknowledged.
    private final List<Sha256> attached = new ArrayList<>();

    CutStory(CutDisk founded, CutModel model) {
        this.founded = founded;
        this.model = model;
        var uncut = founded.fork();
        uncut.cutAt(Integer.MAX_VALUE);
        whole(uncut, new Random(1));
        whole = uncut.done();
        uncut.forget();
    }

    /// A chart with a visit, closed.
    static CutDisk founded(int block) {
        var disk = new CutDisk(block);
        try {
            var opened = Chart.create(new ChartPlace(disk, disk.folder()), Blank.lay(key("one")), CLOCK,
                    Clinic.named("Harbour Clinic"), OWNER);
            try (var chart = TestChart.opened(opened)) {
                SampleVisit.begun(chart);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return disk;
    }

    void round(Random random, String named) {
        var disk = founded.fork();
        disk.cutAt(1 + random.nextInt(whole));
        whole(disk, random);
        var last = acknowledged;
        var after = cut(disk, random);
        if (random.nextInt(3) == 0) {
            after.cutAt(1 + random.nextInt(40));
            shut(open(after));
            after = cut(after, random);
        }
        after.cutAt(Integer.MAX_VALUE);
        if (random.nextInt(4) == 0) {
            lose(after);
        }
        found(after, last, named);
        after.forget();
    }

    /// The database is gone as well: a backup and the journal lead to the end.
    private static void lose(CutDisk disk) {
        try {
            disk.delete(disk.folder().resolve("chart.mv.db"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CutDisk cut(CutDisk disk, Random random) {
        cuts += disk.isCut() ? 1 : 0;
        var after = disk.after(model, random);
        disk.forget();
        return after;
    }

    /// Two sessions: opened, written, checkpointed now and then, backed up while it is written, closed, and the first
    /// one backed up again.
    private void whole(CutDisk disk, Random random) {
        acknowledged = 0;
        attached.clear();
        for (int session = 0; session < 2; session++) {
            var chart = open(disk);
            try {
                if (chart == null) {
                    return;
                }
                if (session == 0) {
                    write(disk, chart, random);
                    chart.closeBackedUp();
                } else {
                    beside(disk, chart, random);
                    chart.close();
                }
            } catch (RuntimeException | IOException | Unsound _) {
                shut(chart);
                return; // the power is off
            }
        }
    }

    /// While a second way in stands at a moment, which stays as it was (rulings.md 13).
    private void beside(CutDisk disk, Chart chart, Random random) throws IOException, Unsound {
        var failed = chart.reading().at(db -> {
            var seen = numbers(db);
            try {
                write(disk, chart, random);
                if (!numbers(db).equals(seen)) {
                    lost.add("a reader saw another moment: " + seen);
                }
                return Optional.<Exception>empty();
            } catch (IOException | Unsound e) {
                return Optional.of(e);
            }
        });
        if (failed.isPresent()) {
            throw new IOException(failed.get());
        }
    }

    /// Of each row that has one.
    private static List<String> numbers(DSLContext db) {
        return db.select(VISIT_ENTRY.TYPED).from(VISIT_ENTRY).fetch(VISIT_ENTRY.TYPED);
    }

    private void write(CutDisk disk, Chart chart, Random random) throws IOException, Unsound {
        int from = random.nextInt(WRITES - 2);
        int to = from + random.nextInt(WRITES - from);
        Optional<SideWork<Backup>> backup = Optional.empty();
        var visit = chart.write().db().select(VISIT.ID).from(VISIT).fetchSingle().value1();
        for (int i = 0; i < WRITES; i++) {
            int number = acknowledged + 1;
            chart.write().run(Act.of(What.KEPT, OWNER.id()), db -> rows(db, visit, number));
            acknowledged = number;
            if (i == from) {
                backup = chart.upkeep().backUp();
            }
            if (i == to) {
                backup.orElseThrow().done();
            }
            if (random.nextInt(4) == 0) {
                chart.checkpoint();
            }
            if (random.nextInt(4) == 0) {
                attach(disk, chart, number);
            }
        }
    }

    private void attach(CutDisk disk, Chart chart, int number) throws IOException {
        var attachments = new Attachments(disk, disk.folder(), key("one"), chart.write());
        var bytes = ("picture " + number).getBytes(StandardCharsets.US_ASCII);
        var name = attachments.store(bytes);
        chart.write().run(Act.of(What.KEPT, OWNER.id()),
                db -> attachments.enter(db, name, Kind.PICTURE, bytes.length, OWNER.id()));
        attached.add(name);
    }

    /// Each that was acknowledged is named, and each that is named is whole.
    private boolean attached(CutDisk disk, DSLContext db) {
        var named = db.select(ATTACHMENT.SHA256).from(ATTACHMENT).fetch(row -> new Sha256(row.value1()));
        var files = new SealedFiles(disk, disk.folder(), key("one"));
        return named.containsAll(attached) && named.stream().allMatch(name -> files.readable(name).isPresent());
    }

    /// The same number in ten rows.
    private static void rows(DSLContext db, UUID visit, int number) {
        var rows = IntStream.range(0, ROWS)
                .mapToObj(row -> db.newRecord(VISIT_ENTRY)
                        .setVisit(visit)
                        .setField("point[" + (row + 1) + "].volume")
                        .setTyped(Integer.toString(number))
                        .setTypedBy(OWNER.id().value())
                        .setAt(TestChart.NOW.atOffset(ZoneOffset.UTC)))
                .toList();
        (number == 1 ? db.batchInsert(rows) : db.batchUpdate(rows)).execute();
    }

    private @Nullable Chart open(CutDisk disk) {
        return Chart.open(new ChartPlace(disk, disk.folder()), key("one"), CLOCK) instanceof Opened.Open open
                ? open.chart()
                : null;
    }

    private static void shut(@Nullable Chart chart) {
        if (chart != null) {
            chart.letGo();
        }
    }

    private void found(CutDisk disk, int last, String named) {
        switch (waited.until(() -> Chart.open(new ChartPlace(disk, disk.folder()), key("one"), CLOCK))) {
            case Opened.Refused refused -> lost.add(named + ": " + refused.reason());
            case Opened.Open open -> {
                kinds.merge(open.mended().kind(), 1, Integer::sum);
                var numbers = numbers(open.chart().write().db());
                int kept = numbers.isEmpty() ? 0 : Integer.parseInt(numbers.getFirst());
                boolean sound = numbers.equals(Collections.nCopies(kept == 0 ? 0 : ROWS, Integer.toString(kept)))
                        && (kept == last || kept == last + 1)
                        && attached(disk, open.chart().write().db())
                        && open.chart().trail().verify() instanceof Chain.Whole
                        && NO_ALARM.contains(open.mended().kind());
                if (!sound) {
                    lost.add(named + ": " + last + " acknowledged, found " + numbers + ", " + open.mended());
                }
                open.chart().letGo();
            }
        }
    }

    int cuts() {
        return cuts;
    }

    List<String> lost() {
        return lost;
    }

    @Override
    public String toString() {
        return cuts + " cuts, " + whole + " places, opened " + kinds + ", " + waited + ", lost " + lost;
    }
}
