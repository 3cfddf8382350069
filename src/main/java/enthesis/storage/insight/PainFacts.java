package enthesis.storage.insight;

import static enthesis.storage.jooq.Tables.PAIN;

import enthesis.domain.entry.Choices;
import enthesis.domain.vitals.pain.Pain;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/// Pain before the needle, of each course of each visit.
record PainFacts(Map<SeenCharts.Key, Map<String, Integer>> scores) {

    static PainFacts read(DSLContext db, Part part) {
        var scores = new HashMap<SeenCharts.Key, Map<String, Integer>>();
        db.selectFrom(PAIN).where(PAIN.SCORE.isNotNull().and(part.visit(PAIN.VISIT)))
                .forEach(row -> scores
                        .computeIfAbsent(new SeenCharts.Key(row.getVisit(), row.getCourse()), _ -> new HashMap<>())
                        .put(row.getAsked(), row.getScore()));
        return new PainFacts(scores);
    }

    Optional<Integer> of(SeenCharts.Key key, Pain asked) {
        return Optional.ofNullable(scores.getOrDefault(key, Map.of()).get(Choices.text(asked)));
    }
}
