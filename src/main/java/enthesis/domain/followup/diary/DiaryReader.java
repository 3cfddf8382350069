package enthesis.domain.followup.diary;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.practice.Practice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reads the diary off a sheet. A score out of range or a day that has not come is refused with its reason; nobody
/// knowing (`?`) is an answer without a value.
public final class DiaryReader {
    private final DiaryText texts;
    private final Sheet sheet;
    private final int lastDay;
    private final Map<Field, Refusal> refusals = new TreeMap<>();

    public DiaryReader(Practice practice, Sheet sheet) {
        texts = new DiaryText(practice);
        this.sheet = sheet;
        lastDay = practice.rules().followUp().flare().lastDay().whole();
    }

    /// The days of which anything is known, in order.
    public List<DiaryDay> days() {
        var days = new ArrayList<DiaryDay>();
        for (int row : sheet.rows(DiaryItem.GROUP)) {
            if (row - 1 <= lastDay) {
                days.add(day(row - 1));
            }
        }
        return days;
    }

    /// What was not accepted, once the days are read.
    public Map<Field, Refusal> refusals() {
        return Map.copyOf(refusals);
    }

    /// A text with its word in full ("n" is "none"); what is no word stays as it was typed.
    public String written(DiaryItem item, int day) {
        return texts.written(item.reads(), text(item, day));
    }

    /// The temperature of a day in °C where it was typed in °F.
    public Optional<BigDecimal> converted(int day) {
        return texts.converted(text(DiaryItem.FEVER, day));
    }

    private DiaryDay day(int day) {
        return new DiaryDay(day,
                new DiaryDay.Aches(score(DiaryItem.TREATED, day), score(DiaryItem.FRESH, day),
                        answer(DiaryItem.DIFFERENT, day), score(DiaryItem.STIFFNESS, day)),
                new DiaryDay.Signs(extent(DiaryItem.SWELLING, day), extent(DiaryItem.BRUISE, day),
                        extent(DiaryItem.WARMTH, day), extent(DiaryItem.REDNESS, day),
                        kept(DiaryItem.FEVER, day, texts.fever(text(DiaryItem.FEVER, day)))),
                new DiaryDay.Relief(
                        kept(DiaryItem.ACETAMINOPHEN, day, texts.dose(text(DiaryItem.ACETAMINOPHEN, day))),
                        answer(DiaryItem.EASED, day),
                        kept(DiaryItem.NSAID, day, texts.drug(text(DiaryItem.NSAID, day))),
                        answer(DiaryItem.HEAT, day)),
                new DiaryDay.Activity(kept(DiaryItem.LIMITS, day, texts.limits(text(DiaryItem.LIMITS, day))),
                        answer(DiaryItem.MOVES, day), answer(DiaryItem.CONTACT, day)));
    }

    private String text(DiaryItem item, int day) {
        return sheet.text(item.on(day));
    }

    private Optional<Integer> score(DiaryItem item, int day) {
        return kept(item, day, texts.score(text(item, day), item.reads() == DiaryItem.Reads.SCORE_OR_NONE));
    }

    private Optional<Extent> extent(DiaryItem item, int day) {
        return kept(item, day, texts.extent(text(item, day)));
    }

    /// Unsure is an answer here.
    private Optional<Answer> answer(DiaryItem item, int day) {
        return kept(item, day, texts.answer(text(item, day)));
    }

    private <T> Optional<T> kept(DiaryItem item, int day, Entered<T> entered) {
        entered.asRefusal().ifPresent(refusal -> refusals.put(item.on(day), refusal));
        return entered.asValue();
    }
}
