package enthesis.storage.insight;

import static enthesis.storage.jooq.Tables.COURSE;
import static enthesis.storage.jooq.Tables.VISIT_COURSE;

import enthesis.domain.value.PatientId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Some of the courses. A chart is read part after part, so that what the database holds at once does not grow with it.
sealed interface Part {

    /// In the order of the keys from one, included, until another, which is not.
    record Between(UUID from, UUID until) implements Part {
        @Override
        public Condition course(Field<UUID> course) {
            return course.ge(from).and(course.lt(until));
        }
    }

    /// From one on.
    record From(UUID from) implements Part {
        @Override
        public Condition course(Field<UUID> course) {
            return course.ge(from);
        }
    }

    /// Just these.
    record These(List<UUID> courses) implements Part {
        public These {
            courses = List.copyOf(courses);
        }

        @Override
        public Condition course(Field<UUID> course) {
            return course.in(courses);
        }
    }

    /// All courses, so many in each.
    static List<Part> all(DSLContext db, int courses) {
        var first = new ArrayList<UUID>();
        int[] number = {0};
        db.select(COURSE.ID).from(COURSE).orderBy(COURSE.ID).forEach(row -> {
            if (number[0]++ % courses == 0) {
                first.add(row.value1());
            }
        });
        return IntStream.range(0, first.size()).<Part>mapToObj(at -> at + 1 == first.size()
                ? new From(first.get(at))
                : new Between(first.get(at), first.get(at + 1))).toList();
    }

    /// All courses of these patients, so many in each.
    static List<Part> of(DSLContext db, Collection<PatientId> patients, int courses) {
        var ids = patients.isEmpty()
                ? List.<UUID>of()
                : db.select(COURSE.ID).from(COURSE)
                        .where(COURSE.PATIENT.in(patients.stream().map(PatientId::value).toList())).fetch(COURSE.ID);
        return IntStream.rangeClosed(0, (ids.size() - 1) / courses).<Part>mapToObj(at -> new These(
                ids.subList(at * courses, Math.min(ids.size(), (at + 1) * courses))))
                .filter(_ -> !ids.isEmpty()).toList();
    }

    Condition course(Field<UUID> course);

    /// That a visit served one of them.
    default Condition visit(Field<UUID> visit) {
        return visit.in(DSL.select(VISIT_COURSE.VISIT).from(VISIT_COURSE).where(course(VISIT_COURSE.COURSE)));
    }
}
