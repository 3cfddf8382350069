package enthesis.storage.visit.fact;

import static enthesis.storage.jooq.Tables.PAIN;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Entered;
import enthesis.domain.visit.Reading;
import enthesis.domain.vitals.pain.Pain;
import enthesis.storage.jooq.tables.records.PainRecord;
import java.util.UUID;
import java.util.stream.Stream;

/// The pain of each course that the visit serves. Not measured is a row without a score, not asked has no row.
final class PainRows {
    private PainRows() {}

    static void settle(Settling settling, UUID visit, Reading reading) {
        settling.settle(PAIN.VISIT,
                reading.about().visit().places().flatMap(place -> rows(visit, place, reading)).toList());
    }

    private static Stream<PainRecord> rows(UUID visit, int place, Reading reading) {
        var course = reading.about().visit().at(place).course().id().value();
        return Stream.of(Pain.values()).filter(pain -> reading.pain(place).score(pain).answered())
                .map(pain -> row(visit, course, pain, reading.pain(place).score(pain)));
    }

    private static PainRecord row(UUID visit, UUID course, Pain pain, Entered<Integer> score) {
        return new PainRecord()
                .setVisit(visit)
                .setCourse(course)
                .setAsked(Choices.text(pain))
                .setScore(score.asValue().orElse(null));
    }
}
