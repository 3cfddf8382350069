package enthesis.domain.outcome.form;

import enthesis.domain.entry.Field;
import enthesis.domain.practice.outcome.Instrument;

/// The fields of an outcome. Nothing is chosen beforehand.
public final class OutcomeFields {
    public static final Field DAY = Field.of("outcome", "day");
    /// A constant of Told.
    public static final Field TOLD = Field.of("outcome", "told");
    /// The numbers of the statements that are ticked ("1 4 7"), or `none`.
    public static final String TICKED = "ticked";
    /// The group of the totals, one to a row.
    public static final String TOTAL = "total";
    public static final String NONE = "none";
    /// Where a new activity is put into words.
    private static final String WORDS = "words";

    private OutcomeFields() {}

    /// Where an item of an instrument is answered, from 1 on; of an instrument of one question its only field.
    public static Field item(Instrument instrument, int item) {
        return instrument.items() == 1
                ? Field.of("score", instrument.key())
                : Field.at(instrument.key(), item, "score");
    }

    public static Field ticked(Instrument instrument) {
        return Field.of(instrument.key(), TICKED);
    }

    public static Field words(Instrument instrument, int place) {
        return Field.at(instrument.key(), place, WORDS);
    }

    public static Field name(int row) {
        return Field.at(TOTAL, row, "name");
    }

    public static Field from(int row) {
        return Field.at(TOTAL, row, "from");
    }

    public static Field to(int row) {
        return Field.at(TOTAL, row, "to");
    }

    public static Field better(int row) {
        return Field.at(TOTAL, row, "better");
    }

    /// The sums from which the total can be worked out; only an aid, never kept.
    public static Field sums(int row) {
        return Field.at("paper", row, "sums");
    }

    public static Field score(int row) {
        return Field.at(TOTAL, row, "score");
    }
}
