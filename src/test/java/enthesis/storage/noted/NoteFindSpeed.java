package enthesis.storage.noted;

import static enthesis.storage.jooq.Tables.VISIT;
import static enthesis.storage.jooq.Tables.VISIT_COURSE;
import static enthesis.storage.jooq.Tables.VISIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.note.find.NoteQuery;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Visit;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.trail.guard.Batch;
import enthesis.storage.visit.SampleVisit;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A measurement, run by hand: finding among `-Denthesis.notes` (40000) notes of an encrypted chart, word after word
/// and letter by letter, against the same statements through JDBC alone in the same run; how much the words of a note
/// take, in memory and on the disk, and how long it takes to read them. The words are as frequent as words are (Zipf);
/// beside them each visit has `-Denthesis.fields` (20) other fields. Writes target/figures/note-find.txt.
class NoteFindSpeed {
    private static final int NOTES = Integer.getInteger("enthesis.notes", 40_000);
    private static final int LEXICON = 20_000;
    private static final int WORDS = 70;
    private static final int ROUNDS = 300;
    private static final List<String> SYLLABLES = List.of("ma", "ber", "stein", "ko", "val", "ski", "no", "ri", "el",
            "han", "son", "tre", "lu", "fi", "da", "mer", "go", "pa", "wen", "chi");

    /// Fields of a visit that nobody looks for.
    private static final int FIELDS = Integer.getInteger("enthesis.fields", 20);
    private static final int PIECE = 500;
    /// So the order of the visits in the chart is not that of their days.
    private static final int PRIME = 7_919;

    private final Random random = new Random(7);
    private final List<String> lexicon = lexicon();
    private final double[] upTo = frequencies();

    @TempDir
    Path folder;

    @Test
    void measure() throws IOException {
        try (var out = new PrintStream(Files.newOutputStream(
                Files.createDirectories(Path.of("target/figures")).resolve("note-find.txt")), true,
                StandardCharsets.UTF_8);
                var chart = TestChart.create(folder)) {
            var visit = SampleVisit.begun(chart);
            fill(chart, visit.patient().value());
            chart.checkpoint();
            long before = Files.size(file());
            var words = words(chart);
            double read = gathered(chart, words);
            chart.checkpoint();
            out.printf(Locale.ROOT, "%d notes of %d words among %d fields: read for the first time in %.1f s; "
                    + "%.0f MB of memory; the chart grew by %d bytes%n", NOTES, WORDS, FIELDS, read, used() / 1e6,
                    Files.size(file()) - before);
            for (var typed : typings().entrySet()) {
                out.println(measured(chart, words, typed.getKey(), typed.getValue()));
            }
            kept(chart, visit, out);
            long start = System.nanoTime();
            words.close();
            double written = (System.nanoTime() - start) / 1e9;
            out.printf(Locale.ROOT, "written down in %.2f s: %.1f MB, %.0f bytes for each note; read again in %.2f s%n",
                    written, noted() / 1e6, (double) noted() / NOTES, gathered(chart, words(chart)));
        }
    }

    private NoteWords words(Chart chart) {
        return new NoteWords(chart.write(), new LocalDisk(), ChartFolder.at(folder), TestChart.key("one"));
    }

    private static double gathered(Chart chart, NoteWords words) {
        long start = System.nanoTime();
        while (chart.reading().at(words::gather)) {
            assertThat(chart.stopped()).isFalse();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private long noted() throws IOException {
        return Files.size(ChartFolder.at(folder).noteWords());
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /// A word is kept, and looked for with the next letter.
    private void kept(Chart chart, Visit visit, PrintStream out) throws IOException {
        var visits = SampleVisit.visits(chart);
        var words = words(chart);
        gathered(chart, words);
        var nanos = new long[ROUNDS];
        long before = Files.size(file());
        for (int at = 0; at < ROUNDS; at++) {
            visits.keep(SampleVisit.reading(visit, Cases.sheet("note.planOwn", "Walks to the elevator " + at)),
                    SampleVisit.WHO);
            long start = System.nanoTime();
            assertThat(words.find(NoteQuery.of("elevator " + at)).hits()).hasSize(1);
            nanos[at] = System.nanoTime() - start;
        }
        chart.checkpoint();
        var sorted = warm(nanos);
        out.printf(Locale.ROOT,
                "found after a word was kept: p50 %.2f p99 %.2f ms; a save grew the chart by %.1f kB, as "
                        + "without notes%n",
                at(sorted, 50), at(sorted, 99), (Files.size(file()) - before) / 1024.0 / ROUNDS);
    }

    private Path file() {
        return folder.resolve("chart.mv.db");
    }

    /// What is typed one letter after the other, and longer questions: of frequent words, of some in the middle, of
    /// rare ones, of none, of two and three at once, and phrases; another one each time, since the database gives the
    /// same answer twice without looking.
    private Map<String, IntFunction<String>> typings() {
        var typings = new LinkedHashMap<String, IntFunction<String>>();
        typings.put("3 letters", at -> middle(at).substring(0, 3));
        typings.put("4 letters", at -> middle(at).substring(0, 4));
        typings.put("a whole word", at -> middle(at) + " ");
        typings.put("a frequent word", at -> often(at) + " ");
        typings.put("a rare word", at -> rare(at));
        typings.put("nothing", at -> "zzz" + at);
        typings.put("frequent and middle", at -> often(at) + " " + middle(at));
        typings.put("frequent and rare", at -> often(at) + " " + rare(at));
        typings.put("three frequent", at -> often(at) + " " + often(at + 7) + " " + often(at + 19));
        typings.put("a phrase", at -> "\"" + often(at) + " " + often(at + 3) + "\"");
        typings.put("frequent and 2 letters", at -> middle(at) + " " + often(at).substring(0, 2));
        return typings;
    }

    private String often(int at) {
        return lexicon.get(at % 40);
    }

    private String middle(int at) {
        return lexicon.get(150 + at);
    }

    private String rare(int at) {
        return lexicon.get(12_000 + at);
    }

    private void fill(Chart chart, UUID patient) {
        var course = Cases.course().id().value();
        var db = chart.write().db();
        for (int from = 0; from < NOTES; from += PIECE) {
            int first = from;
            db.connection(connection -> {
                connection.setAutoCommit(false);
                Batch.replay(() -> piece(db, patient, course, first));
                connection.commit();
                connection.setAutoCommit(true);
            });
        }
    }

    private void piece(DSLContext db, UUID patient, UUID course, int first) {
        var visits = new ArrayList<Query>();
        var entries = new ArrayList<Query>();
        for (int note = first; note < Math.min(NOTES, first + PIECE); note++) {
            var id = new UUID(9, note);
            var at = Instant.parse("2006-01-02T08:00:00Z").plusSeconds(1_600L * ((long) note * PRIME % NOTES))
                    .atOffset(ZoneOffset.UTC);
            visits.add(db.insertInto(VISIT).set(db.newRecord(VISIT).setId(id).setPatient(patient).setPerformed(at)
                    .setEntered(at).setBegunBy(SampleVisit.WHO.value())));
            visits.add(db.insertInto(VISIT_COURSE).set(db.newRecord(VISIT_COURSE).setVisit(id).setCourse(course)
                    .setPlace(1)));
            entries.add(entry(db, id, at, "note.planOwn", String.join(" ", said())));
            for (int field = 0; field < FIELDS; field++) {
                entries.add(entry(db, id, at, "point.volume[" + field + "]", "0.5"));
            }
        }
        for (var some : List.of(visits, entries)) {
            db.batch(some).execute();
        }
    }

    private static Query entry(DSLContext db, UUID visit, OffsetDateTime at, String field, String typed) {
        return db.insertInto(VISIT_ENTRY).set(db.newRecord(VISIT_ENTRY).setVisit(visit).setField(field)
                .setTyped(typed).setTypedBy(SampleVisit.WHO.value()).setAt(at));
    }

    private List<String> said() {
        var said = new ArrayList<String>();
        for (int at = 0; at < WORDS; at++) {
            int found = Arrays.binarySearch(upTo, random.nextDouble());
            said.add(lexicon.get(Math.min(LEXICON - 1, found < 0 ? -found - 1 : found)));
        }
        return said;
    }

    /// The share of all words that the first so many have.
    private static double[] frequencies() {
        var upTo = new double[LEXICON];
        double sum = 0;
        for (int rank = 1; rank <= LEXICON; rank++) {
            sum += 1.0 / rank;
            upTo[rank - 1] = sum;
        }
        for (int at = 0; at < LEXICON; at++) {
            upTo[at] /= sum;
        }
        return upTo;
    }

    private List<String> lexicon() {
        var words = new LinkedHashSet<String>();
        while (words.size() < LEXICON) {
            var word = new StringBuilder();
            for (int i = 0; i < 2 + random.nextInt(3); i++) {
                word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
            }
            words.add(word.toString());
        }
        return List.copyOf(words);
    }

    private static String measured(Chart chart, NoteWords words, String name, IntFunction<String> typed) {
        var store = new Times();
        var bare = new Times();
        int found = 0;
        int statements = 0;
        var next = heard(chart, words, typed.apply(0));
        for (int i = 0; i < ROUNDS; i++) {
            var heard = next;
            // both find in memory what they read; neither has just been asked the same
            next = heard(chart, words, typed.apply(i + 1));
            var query = NoteQuery.of(typed.apply(i));
            store.start();
            found += words.find(query).hits().size();
            store.end(i);
            int round = i;
            statements += chart.reading().at(db -> {
                bare.start();
                int asked = heard.again(db);
                bare.end(round);
                return asked;
            });
        }
        return String.format(Locale.ROOT,
                "%-24s %4.1f found, %4.1f statements: store %s; bare %s; ratio p50 %.2f, of the "
                        + "processor's time %.2f",
                name, (double) found / ROUNDS, (double) statements / ROUNDS, store, bare,
                at(warm(store.wall), 50) / at(warm(bare.wall), 50), at(warm(store.busy), 50) / at(warm(bare.busy), 50));
    }

    private static Heard heard(Chart chart, NoteWords words, String typed) {
        var heard = new Heard();
        chart.reading().at(db -> words.find(NoteQuery.of(typed), db.configuration().derive(heard).dsl()));
        return heard;
    }

    /// How long each round took, and how long of that the processor was busy with it: others work on the machine too.
    private static final class Times {
        private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
        private final long[] wall = new long[ROUNDS];
        private final long[] busy = new long[ROUNDS];
        private long wallFrom;
        private long busyFrom;

        void start() {
            busyFrom = THREAD.getCurrentThreadCpuTime();
            wallFrom = System.nanoTime();
        }

        void end(int round) {
            wall[round] = System.nanoTime() - wallFrom;
            busy[round] = THREAD.getCurrentThreadCpuTime() - busyFrom;
        }

        @Override
        public String toString() {
            var sorted = warm(wall);
            return String.format(Locale.ROOT, "p50 %5.2f p99 %5.2f ms", at(sorted, 50), at(sorted, 99));
        }
    }

    private static long[] warm(long[] nanos) {
        return Arrays.stream(nanos).skip(ROUNDS / 5).sorted().toArray();
    }

    private static double at(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    /// The statements of one call, with what was bound in them.
    private static final class Heard implements ExecuteListener {
        private static final long serialVersionUID = 1;
        private final transient List<Statement> statements = new ArrayList<>();

        private record Statement(String sql, List<Object> bound) {}

        @Override
        public void executeStart(ExecuteContext context) {
            var query = context.query();
            if (query != null && context.sql() != null) {
                statements.add(new Statement(context.sql(), query.getBindValues()));
            }
        }

        /// Through JDBC alone: every row and column of each is read.
        int again(DSLContext db) {
            return db.connectionResult(this::again);
        }

        private int again(Connection connection) throws SQLException {
            for (var one : statements) {
                try (var statement = connection.prepareStatement(one.sql())) {
                    for (int at = 0; at < one.bound().size(); at++) {
                        statement.setObject(at + 1, one.bound().get(at));
                    }
                    try (var rows = statement.executeQuery()) {
                        int columns = rows.getMetaData().getColumnCount();
                        while (rows.next()) {
                            for (int column = 1; column <= columns; column++) {
                                rows.getObject(column);
                            }
                        }
                    }
                }
            }
            return statements.size();
        }
    }
}
