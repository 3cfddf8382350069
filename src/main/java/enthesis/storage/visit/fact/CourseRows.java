package enthesis.storage.visit.fact;

import static enthesis.storage.jooq.Tables.COURSE_ANSWER;

import enthesis.domain.visit.Reading;
import enthesis.storage.jooq.tables.records.CourseAnswerRecord;
import java.util.UUID;

/// What was answered for each course that the visit serves.
final class CourseRows {
    private CourseRows() {}

    static void settle(Settling settling, UUID visit, Reading reading) {
        settling.settle(COURSE_ANSWER.VISIT,
                reading.about().visit().places().map(place -> row(visit, place, reading)).toList());
    }

    private static CourseAnswerRecord row(UUID visit, int place, Reading reading) {
        var said = reading.timeOut().said(place);
        return new CourseAnswerRecord()
                .setVisit(visit)
                .setCourse(reading.about().visit().at(place).course().id().value())
                .setFlare(Columns.choice(reading.checkIn().flare(place)))
                .setSide(Columns.choice(said.side()))
                .setSideTyped(said.typed());
    }
}
