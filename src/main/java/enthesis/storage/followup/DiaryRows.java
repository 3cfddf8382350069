package enthesis.storage.followup;

import static enthesis.storage.jooq.Tables.DIARY_DAY;

import enthesis.domain.entry.Choices;
import enthesis.domain.followup.diary.DiaryDay;
import enthesis.domain.followup.diary.Fever;
import enthesis.domain.value.FollowUpId;
import enthesis.storage.jooq.tables.records.DiaryDayRecord;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// What a diary says, one row to a day. A day that was emptied again keeps its row without values.
final class DiaryRows {
    private static final int KEPT = 8;

    private DiaryRows() {}

    /// A row that says so already is not touched.
    static void settle(DSLContext db, FollowUpId id, List<DiaryDay> days) {
        var stored = db.selectFrom(DIARY_DAY).where(DIARY_DAY.FOLLOW_UP.eq(id.value()))
                .fetchMap(DIARY_DAY.DAY_AFTER);
        for (var day : days) {
            var row = row(db.newRecord(DIARY_DAY), id, day);
            var before = stored.remove(day.day());
            if (before == null) {
                row.insert();
            } else if (!before.equals(row)) {
                row.update();
            }
        }
        stored.values().forEach(row -> {
            var empty = db.newRecord(DIARY_DAY).setFollowUp(id.value()).setDayAfter(row.getDayAfter());
            if (!row.equals(empty)) {
                empty.touched(true);
                empty.update();
            }
        });
    }

    private static DiaryDayRecord row(DiaryDayRecord row, FollowUpId id, DiaryDay day) {
        row.setFollowUp(id.value())
                .setDayAfter(day.day())
                .setTreated(day.aches().treated().orElse(null))
                .setFresh(day.aches().fresh().orElse(null))
                .setDifferent(word(day.aches().different()))
                .setStiffness(day.aches().stiffness().orElse(null));
        signs(row, day.signs());
        return row.setLimits(word(day.activity().limits()))
                .setMoves(word(day.activity().moves()))
                .setContact(word(day.activity().contact()))
                .setAcetaminophen(day.relief().acetaminophen().orElse(null))
                .setEased(word(day.relief().eased()))
                .setNsaid(day.relief().nsaid().orElse(null))
                .setHeat(word(day.relief().heat()));
    }

    private static void signs(DiaryDayRecord row, DiaryDay.Signs signs) {
        row.setSwelling(word(signs.swelling()))
                .setBruise(word(signs.bruise()))
                .setWarmth(word(signs.warmth()))
                .setRedness(word(signs.redness()))
                .setNoFever(signs.fever().map(fever -> fever.celsius().isEmpty()).orElse(null))
                .setFever(signs.fever().flatMap(Fever::celsius)
                        .map(celsius -> celsius.setScale(KEPT, RoundingMode.HALF_UP)).orElse(null));
    }

    private static <E extends Enum<E>> @Nullable String word(Optional<E> choice) {
        return choice.map(Choices::text).orElse(null);
    }
}
