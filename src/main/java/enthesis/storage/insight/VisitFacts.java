package enthesis.storage.insight;

import static enthesis.storage.jooq.Tables.CHECK_IN;
import static enthesis.storage.jooq.Tables.TOLD_MEDICATION;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Entered;
import enthesis.domain.insight.TreatedSession.Asked;
import enthesis.domain.practice.DrugClass;
import enthesis.domain.screening.ToldMedication;
import enthesis.domain.vitals.pain.Pain;
import enthesis.storage.jooq.tables.records.CheckInRecord;
import enthesis.storage.jooq.tables.records.ToldMedicationRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// What was asked and told at check-in.
record VisitFacts(Map<UUID, CheckInRecord> checkIns, Map<UUID, List<ToldMedication>> medications) {
    private static final String NOT_KNOWN = Choices.text(Answer.UNKNOWN);
    private static final String NOT_ASKED = "not_asked";

    static VisitFacts read(DSLContext db, Part part) {
        return new VisitFacts(db.selectFrom(CHECK_IN).where(part.visit(CHECK_IN.VISIT)).fetchMap(CHECK_IN.VISIT),
                db.selectFrom(TOLD_MEDICATION).where(part.visit(TOLD_MEDICATION.VISIT))
                        .orderBy(TOLD_MEDICATION.VISIT, TOLD_MEDICATION.PLACE)
                        .fetchGroups(TOLD_MEDICATION.VISIT, row -> told(row)));
    }

    private static ToldMedication told(ToldMedicationRecord row) {
        var last = row.getLastDose();
        return new ToldMedication(row.getPlace(), row.getTold(), row.getTaken(),
                Optional.ofNullable(row.getDrugClass()).flatMap(kind -> Choices.read(DrugClass.class, kind)),
                last == null ? new Entered.NotDone<>() : new Entered.Value<>(last, ""), row.getNecessary());
    }

    Asked asked(SeenCharts.Key key, PainFacts pains) {
        var row = checkIns.get(key.visit());
        return new Asked(pains.of(key, Pain.NOW), pains.of(key, Pain.AVERAGE),
                medications.getOrDefault(key.visit(), List.of()), row != null && row.getNoOtherMedication(),
                answers(row == null ? new CheckInRecord() : row));
    }

    private static Map<String, Optional<Answer>> answers(CheckInRecord row) {
        var answers = new TreeMap<String, Optional<Answer>>();
        answers.put("allergies", answer(row.getAllergiesAsked()));
        answers.put("drugs", answer(row.getDrugsChanged()));
        answers.put("fear", answer(row.getNeedleFear()));
        answers.put("health", answer(row.getHealthChanged()));
        answers.put("home", answer(row.getWayHome()));
        answers.put("infection", answer(row.getInfection()));
        answers.put("thinner", answer(row.getThinner()));
        return answers;
    }

    /// Whatever was answered, or that nobody knows.
    private static Optional<Answer> answer(@Nullable String kept) {
        if (kept == null || kept.equals(NOT_ASKED)) {
            return Optional.empty();
        }
        return Optional.of(kept.equals(NOT_KNOWN) ? Answer.UNKNOWN : Answer.YES);
    }
}
