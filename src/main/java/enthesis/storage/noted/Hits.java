package enthesis.storage.noted;

import static enthesis.storage.jooq.Tables.ADDENDUM;
import static enthesis.storage.jooq.Tables.COURSE;
import static enthesis.storage.jooq.Tables.FOLLOW_UP;
import static enthesis.storage.jooq.Tables.SIGNED_NOTE;
import static enthesis.storage.jooq.Tables.VISIT;
import static enthesis.storage.jooq.Tables.VISIT_COURSE;
import static enthesis.storage.jooq.Tables.VISIT_VOID;

import enthesis.domain.course.Course;
import enthesis.domain.entry.Choices;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.note.Addendum;
import enthesis.domain.note.find.NoteHit;
import enthesis.domain.note.find.NoteHit.Place;
import enthesis.domain.note.find.NoteHit.Served;
import enthesis.domain.note.find.NoteHit.Standing;
import enthesis.domain.note.find.NoteQuery;
import enthesis.domain.note.find.OwnText;
import enthesis.domain.patient.Person;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import enthesis.storage.patient.Patients;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// What is shown of notes that were found.
record Hits(DSLContext db, ZoneId zone) {

    /// What leads to one of them, before its words are read.
    private record Lead(Place place, UUID patient, LocalDate day, List<Served> served) {}

    /// Those that a query fits indeed, in the same order.
    List<NoteHit> of(List<Owner> noted, NoteQuery query) {
        var texts = new HashMap<UUID, List<OwnText>>();
        var leads = new HashMap<UUID, Lead>();
        var kinds = new EnumMap<Kind, List<UUID>>(Kind.class);
        noted.forEach(one -> kinds.computeIfAbsent(one.kind(), _ -> new ArrayList<>()).add(one.id()));
        kinds.forEach((kind, ids) -> {
            texts.putAll(new OwnTexts(db).of(kind, ids));
            switch (kind) {
                case VISIT -> visits(ids, leads);
                case COURSE -> courses(ids, leads);
                case FOLLOW_UP -> followUps(ids, leads);
            }
        });
        var people = leads.isEmpty()
                ? Map.<PatientId, Person>of()
                : Patients.people(db, leads.values().stream().map(Lead::patient).distinct().toList());
        var hits = new ArrayList<NoteHit>();
        for (var one : noted) {
            var lead = leads.get(one.id());
            var person = lead == null ? null : people.get(new PatientId(lead.patient()));
            if (lead != null && person != null) {
                query.in(texts.getOrDefault(one.id(), List.of()))
                        .map(excerpt -> new NoteHit(lead.place(), person, lead.day(), lead.served(), excerpt))
                        .ifPresent(hits::add);
            }
        }
        return hits;
    }

    private void visits(Collection<UUID> ids, Map<UUID, Lead> leads) {
        var served = new HashMap<UUID, List<Served>>();
        db.select(VISIT_COURSE.VISIT, COURSE.SIDE, COURSE.REGION)
                .from(VISIT_COURSE)
                .join(COURSE)
                .on(COURSE.ID.eq(VISIT_COURSE.COURSE))
                .where(VISIT_COURSE.VISIT.in(ids))
                .orderBy(VISIT_COURSE.VISIT, VISIT_COURSE.PLACE)
                .forEach(row -> served.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                        .add(served(row.value2(), row.value3())));
        var inError = inError();
        db.select(VISIT.ID, VISIT.PATIENT, VISIT.PERFORMED, SIGNED_NOTE.VISIT, inError)
                .from(VISIT)
                .leftJoin(SIGNED_NOTE)
                .on(SIGNED_NOTE.VISIT.eq(VISIT.ID))
                .leftJoin(VISIT_VOID)
                .on(VISIT_VOID.VISIT.eq(VISIT.ID))
                .where(VISIT.ID.in(ids))
                .and(VISIT_VOID.VISIT.isNull())
                .forEach(row -> {
                    var standing = row.value4() == null
                            ? Standing.BEGUN
                            : row.value5() ? Standing.IN_ERROR : Standing.SIGNED;
                    leads.put(row.value1(), new Lead(new Place.OfVisit(new VisitId(row.value1()), standing),
                            row.value2(), day(row.value3()), served.getOrDefault(row.value1(), List.of())));
                });
    }

    private static Field<Boolean> inError() {
        return DSL.field(DSL.exists(DSL.selectOne().from(ADDENDUM).where(ADDENDUM.VISIT.eq(VISIT.ID))
                .and(ADDENDUM.KIND.eq(Choices.text(Addendum.Kind.ENTERED_IN_ERROR)))));
    }

    private void courses(Collection<UUID> ids, Map<UUID, Lead> leads) {
        var mistake = Choices.text(Course.Because.MISTAKE);
        db.select(COURSE.ID, COURSE.PATIENT, COURSE.OPENED, COURSE.SIDE, COURSE.REGION, COURSE.ENDED_BECAUSE)
                .from(COURSE)
                .where(COURSE.ID.in(ids))
                .forEach(row -> leads.put(row.value1(), new Lead(new Place.OfCourse(mistake.equals(row.value6())),
                        row.value2(), row.value3(), List.of(served(row.value4(), row.value5())))));
    }

    private void followUps(Collection<UUID> ids, Map<UUID, Lead> leads) {
        db.select(FOLLOW_UP.ID, VISIT.PATIENT, VISIT.ID, VISIT.PERFORMED, COURSE.ID, COURSE.SIDE, COURSE.REGION,
                inError())
                .from(FOLLOW_UP)
                .join(VISIT)
                .on(VISIT.ID.eq(FOLLOW_UP.VISIT))
                .join(COURSE)
                .on(COURSE.ID.eq(FOLLOW_UP.COURSE))
                .where(FOLLOW_UP.ID.in(ids))
                .forEach(row -> leads.put(row.value1(), new Lead(
                        new Place.OfFollowUp(new FollowedSession.Key(new PatientId(row.value2()),
                                new VisitId(row.value3()), new CourseId(row.value5())), row.value8()),
                        row.value2(), day(row.value4()), List.of(served(row.value6(), row.value7())))));
    }

    private static Served served(String side, String region) {
        return new Served(Choices.read(Side.class, side).orElseThrow(), region);
    }

    private LocalDate day(OffsetDateTime performed) {
        return LocalDate.ofInstant(performed.toInstant(), zone);
    }
}
