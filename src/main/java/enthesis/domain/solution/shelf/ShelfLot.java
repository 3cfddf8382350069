package enthesis.domain.solution.shelf;

import enthesis.domain.entry.Answer;
import enthesis.domain.practice.Rules;
import enthesis.domain.solution.gs1.Gtin;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/// One lot on the practice's shelf, or one opened vial of it. `gone` is one that was used up or thrown away: it stands
/// here for what it was given to.
public record ShelfLot(UUID id, Product product, String lot, Vial vial, Dates dates, Optional<Gtin> number,
        Optional<Answer> latexFree, boolean gone) {

    /// The last day printed on it, when it was first punctured, and the last day after that if its maker or somebody
    /// here said one.
    public record Dates(LocalDate expiry, Optional<LocalDate> opened, Optional<LocalDate> discard) {}

    /// The last day on which an opened vial may be used (clinical.md 5.6): the day that was said, else the practice's
    /// days after opening; a single-dose vial on the day it was opened. Empty while it is closed.
    public Optional<LocalDate> discardAfter(Rules.Stock rules) {
        return dates.discard.or(() -> dates.opened.map(day -> switch (vial) {
            case SINGLE_DOSE -> day;
            case MULTI_DOSE -> day.plusDays(rules.multiDoseDays().whole());
        }));
    }

    /// The last day on which it may be used at all; that day still is allowed.
    public LocalDate lastDay(Rules.Stock rules) {
        return discardAfter(rules).filter(day -> day.isBefore(dates.expiry)).orElse(dates.expiry);
    }

    public boolean isUsable(LocalDate day, Rules.Stock rules) {
        return !gone && !lastDay(rules).isBefore(day);
    }

    /// How a lot stands on a day.
    public enum State {
        GONE, EXPIRED, PAST, SOON, OPEN, CLOSED;

        /// Whether somebody should look at it.
        public boolean needsLook() {
            return this == EXPIRED || this == PAST || this == SOON;
        }
    }

    public State state(LocalDate day, Rules.Stock rules) {
        if (gone) {
            return State.GONE;
        }
        if (dates.expiry.isBefore(day)) {
            return State.EXPIRED;
        }
        if (!isUsable(day, rules)) {
            return State.PAST;
        }
        if (!isUsable(day.plusDays(rules.soonDays().whole()), rules)) {
            return State.SOON;
        }
        return dates.opened.isPresent() ? State.OPEN : State.CLOSED;
    }

    /// In the order in which they should be used up.
    public static Comparator<ShelfLot> byLastDay(Rules.Stock rules) {
        return Comparator.comparing((ShelfLot lot) -> lot.lastDay(rules)).thenComparing(ShelfLot::lot)
                .thenComparing(ShelfLot::id);
    }

    public boolean isNamed(String name) {
        return LotName.same(lot, name);
    }

    /// The same, no longer on the shelf, or back on it.
    public ShelfLot gone(boolean now) {
        return new ShelfLot(id, product, lot, vial, dates, number, latexFree, now);
    }
}
