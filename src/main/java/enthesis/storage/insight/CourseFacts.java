package enthesis.storage.insight;

import static enthesis.storage.jooq.Tables.COURSE;
import static enthesis.storage.jooq.Tables.PATIENT_LINK;

import enthesis.domain.course.Course;
import enthesis.domain.course.Listed;
import enthesis.domain.entry.Choices;
import enthesis.domain.insight.TreatedCourse;
import enthesis.domain.practice.Indication;
import enthesis.storage.jooq.tables.records.CourseRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/// A course; `key` is that of its indication on the practice's list.
record CourseFacts(UUID id, UUID patient, String region, String key, TreatedCourse.Plan plan) {

    /// Without those that should never have been opened.
    static List<CourseFacts> read(DSLContext db, List<Indication> indications, Part part) {
        return db.selectFrom(COURSE)
                .where(COURSE.ENDED_BECAUSE.ne(Choices.text(Course.Because.MISTAKE)).and(part.course(COURSE.ID)))
                .fetch(row -> new CourseFacts(row.getId(), row.getPatient(), row.getRegion(), key(row, indications),
                        plan(row)));
    }

    /// By the key that was kept, as long as it is on the list; else by how it was said.
    private static String key(CourseRecord row, List<Indication> indications) {
        var why = new Course.Indication(row.getIndication(),
                new Course.Chosen(row.getIndicationKey(), row.getIndicationWords()), "", "", "", "");
        return Listed.of(why, indications).map(one -> one.indication().key()).orElse("");
    }

    private static TreatedCourse.Plan plan(CourseRecord row) {
        return new TreatedCourse.Plan(row.getOpened(), row.getSessions(), row.getWeeksFrom(), row.getWeeksTo(),
                row.getEnded() != null);
    }

    /// Of each linked chart another one of the same person; the newest row of a pair counts.
    static Map<UUID, UUID> linked(DSLContext db) {
        var pairs = new HashSet<Set<UUID>>();
        db.selectFrom(PATIENT_LINK).orderBy(PATIENT_LINK.AT, PATIENT_LINK.ID).forEach(row -> {
            var pair = Set.of(row.getOne(), row.getOther());
            if (row.getLinked()) {
                pairs.add(pair);
            } else {
                pairs.remove(pair);
            }
        });
        var one = new HashMap<UUID, UUID>();
        pairs.forEach(pair -> {
            var both = pair.stream().map(id -> whose(id, one)).sorted().toList();
            if (!both.getFirst().equals(both.getLast())) {
                one.put(both.getLast(), both.getFirst());
            }
        });
        return one;
    }

    /// Linked charts are one patient.
    static UUID whose(UUID patient, Map<UUID, UUID> one) {
        var other = one.get(patient);
        return other == null ? patient : whose(other, one);
    }
}
