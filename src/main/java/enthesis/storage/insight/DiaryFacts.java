package enthesis.storage.insight;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.followup.diary.DiaryDay;
import enthesis.domain.followup.diary.Extent;
import enthesis.domain.followup.diary.Fever;
import enthesis.domain.followup.diary.Limits;
import enthesis.storage.jooq.tables.records.DiaryDayRecord;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A day of a diary as it is kept.
final class DiaryFacts {
    private DiaryFacts() {}

    static DiaryDay day(DiaryDayRecord row) {
        return new DiaryDay(row.getDayAfter(),
                new DiaryDay.Aches(Optional.ofNullable(row.getTreated()), Optional.ofNullable(row.getFresh()),
                        choice(Answer.class, row.getDifferent()), Optional.ofNullable(row.getStiffness())),
                new DiaryDay.Signs(choice(Extent.class, row.getSwelling()), choice(Extent.class, row.getBruise()),
                        choice(Extent.class, row.getWarmth()), choice(Extent.class, row.getRedness()), fever(row)),
                new DiaryDay.Relief(Optional.ofNullable(row.getAcetaminophen()),
                        choice(Answer.class, row.getEased()), Optional.ofNullable(row.getNsaid()),
                        choice(Answer.class, row.getHeat())),
                new DiaryDay.Activity(choice(Limits.class, row.getLimits()), choice(Answer.class, row.getMoves()),
                        choice(Answer.class, row.getContact())));
    }

    /// Anything at all.
    static boolean says(DiaryDay day) {
        return !day.equals(day(new DiaryDayRecord().setDayAfter(day.day())));
    }

    private static Optional<Fever> fever(DiaryDayRecord row) {
        return Optional.ofNullable(row.getFever()).map(celsius -> new Fever(Optional.of(celsius)))
                .or(() -> Optional.ofNullable(row.getNoFever()).filter(none -> none).map(_ -> Fever.NONE));
    }

    private static <E extends Enum<E>> Optional<E> choice(Class<E> type, @Nullable String kept) {
        return Optional.ofNullable(kept).flatMap(word -> Choices.read(type, word));
    }
}
