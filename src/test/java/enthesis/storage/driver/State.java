package enthesis.storage.driver;

import static enthesis.storage.jooq.Tables.ATTACHMENT;
import static enthesis.storage.jooq.Tables.CONSENT;
import static enthesis.storage.jooq.Tables.COURSE;
import static enthesis.storage.jooq.Tables.PATIENT;
import static enthesis.storage.jooq.Tables.SIGNED_NOTE;
import static enthesis.storage.jooq.Tables.TRAIL;
import static enthesis.storage.jooq.Tables.VISIT;
import static enthesis.storage.jooq.Tables.VISIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.attachment.Attachments;
import enthesis.storage.attachment.Sha256;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.file.LocalDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;

/// What a chart holds of a story: its visits in the order of their beginning, the names of all attachments whose bytes
/// are what was kept, and the dates of the patients and their courses.
record State(List<Visited> visits, SortedSet<String> attached, List<LocalDate> dates) {

    /// When a visit was begun, by the clock of then; its texts by their paths; the hashes of its signed bytes and
    /// pages, nothing while it is open.
    record Visited(Instant begun, SortedMap<String, String> sheet, String signed) {

        static String signed(byte[] content, byte[] pages) {
            return Sha256.of(content).hex() + " " + Sha256.of(pages).hex();
        }
    }

    /// Read row by row, past the stores, and past what keeps the chart on its thread.
    static State of(Chart chart, Path folder) throws IOException {
        var db = chart.write().db();
        var files = new Attachments(new LocalDisk(), folder, TestChart.key("one"), chart.write());
        var visits = new ArrayList<Visited>();
        var begun = db.select(TRAIL.ENTITY_KEY).from(TRAIL)
                .where(TRAIL.ENTITY.eq(VISIT.getName()).and(TRAIL.WAS.isNull()))
                .orderBy(TRAIL.SEQ).fetch(TRAIL.ENTITY_KEY);
        for (var key : begun) {
            var visit = UUID.fromString(key);
            var row = db.selectFrom(VISIT).where(VISIT.ID.eq(visit)).fetchSingle();
            assertThat(row.getPerformed()).isEqualTo(row.getEntered());
            visits.add(new Visited(row.getEntered().toInstant(), sheet(db, visit), signed(db, visit, files)));
        }
        var attached = new TreeSet<String>();
        for (var name : db.select(ATTACHMENT.SHA256).from(ATTACHMENT).fetch(ATTACHMENT.SHA256)) {
            attached.add(files.open(new Sha256(name)).isPresent() ? name : "not there: " + name);
        }
        return new State(visits, attached, dates(db));
    }

    private static List<LocalDate> dates(DSLContext db) {
        var dates = new ArrayList<>(db.select(PATIENT.BORN).from(PATIENT).fetch(PATIENT.BORN));
        dates.addAll(db.select(COURSE.OPENED).from(COURSE).fetch(COURSE.OPENED));
        dates.addAll(db.select(CONSENT.GIVEN).from(CONSENT).fetch(CONSENT.GIVEN));
        return dates.stream().sorted().toList();
    }

    private static SortedMap<String, String> sheet(DSLContext db, UUID visit) {
        return new TreeMap<>(db.selectFrom(VISIT_ENTRY).where(VISIT_ENTRY.VISIT.eq(visit))
                .fetchMap(VISIT_ENTRY.FIELD, VISIT_ENTRY.TYPED));
    }

    private static String signed(DSLContext db, UUID visit, Attachments files) throws IOException {
        var note = db.selectFrom(SIGNED_NOTE).where(SIGNED_NOTE.VISIT.eq(visit)).fetchOptional();
        if (note.isEmpty()) {
            return "";
        }
        var pages = files.open(new Sha256(note.get().getPdf()));
        return pages.map(bytes -> Visited.signed(note.get().getCanonical(), bytes)).orElse("no pages");
    }
}
