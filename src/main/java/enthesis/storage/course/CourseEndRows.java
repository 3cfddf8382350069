package enthesis.storage.course;

import static enthesis.storage.jooq.Tables.COURSE_END;

import enthesis.domain.course.Course;
import enthesis.domain.entry.Choices;
import enthesis.domain.value.CourseId;
import enthesis.storage.jooq.tables.records.CourseEndRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;

/// Why courses ended, each time they did.
final class CourseEndRows {
    private CourseEndRows() {}

    static void insert(DSLContext db, CourseId course, Course.End end) {
        int before = db.fetchCount(COURSE_END, COURSE_END.COURSE.eq(course.value()));
        db.newRecord(COURSE_END)
                .setCourse(course.value())
                .setPlace(before + 1)
                .setReason(end.reason().map(Choices::text).orElse(""))
                .setWords(end.words())
                .insert();
    }

    /// The last of each course that ever ended.
    static Map<UUID, CourseEndRecord> last(DSLContext db, Collection<UUID> courses) {
        var last = new HashMap<UUID, CourseEndRecord>();
        db.selectFrom(COURSE_END).where(COURSE_END.COURSE.in(courses)).orderBy(COURSE_END.PLACE)
                .forEach(row -> last.put(row.getCourse(), row));
        return last;
    }
}
