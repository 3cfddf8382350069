package enthesis.domain.consent.form;

import enthesis.domain.consent.Consent;
import enthesis.domain.consent.Signature;
import enthesis.domain.consent.Withdrawal;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.entry.TimeText;
import enthesis.domain.value.Side;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads that a consent is taken back: when, who heard it, and what it covers. Never before there was a consent, never
/// in the future, and only what is still consented to.
public final class WithdrawalForm {
    private final Typed typed;
    private final Offer offer;

    /// The consent as it stands, if there is one, and the moment by the clock on the wall.
    public record Offer(Optional<Consent> consent, DateText dates, LocalDateTime now, ZoneId zone) {}

    /// The withdrawal when it is whole, else what is refused or missing.
    public record Reading(Optional<Withdrawal> withdrawal, Map<Field, Refusal> refusals, List<Field> missing) {}

    private WithdrawalForm(Sheet sheet, Offer offer) {
        typed = new Typed(sheet);
        this.offer = offer;
    }

    public static Reading read(Sheet sheet, Offer offer) {
        return new WithdrawalForm(sheet, offer).read();
    }

    private Reading read() {
        var at = at();
        var by = typed.needed(ConsentFields.WITHDRAWN_TO);
        var covers = covers();
        var words = typed.limited(ConsentFields.WITHDRAWN_WORDS);
        at.ifPresent(this::judge);
        var whole = typed.whole()
                ? Optional.of(new Withdrawal(at.orElseThrow(), by.orElseThrow(), covers.orElseThrow(), words))
                : Optional.<Withdrawal>empty();
        return new Reading(whole, Map.copyOf(typed.refusals()), List.copyOf(typed.missing()));
    }

    private Optional<LocalDateTime> at() {
        var day = offer.dates().readPast(typed.sheet().text(ConsentFields.WITHDRAWN_DAY));
        var time = TimeText.read(typed.sheet().text(ConsentFields.WITHDRAWN_TIME));
        note(ConsentFields.WITHDRAWN_DAY, day);
        note(ConsentFields.WITHDRAWN_TIME, time);
        return day.asValue().flatMap(on -> time.asValue().map(on::atTime));
    }

    private void note(Field field, Entered<?> entered) {
        entered.asRefusal().ifPresent(refusal -> typed.refuse(field, refusal));
        if (entered instanceof Entered.Empty<?>) {
            typed.misses(field);
        }
    }

    private Optional<Side> covers() {
        var covers = Choices.in(Side.class, typed.sheet(), ConsentFields.WITHDRAWN_COVERS);
        if (covers.isEmpty()) {
            typed.misses(ConsentFields.WITHDRAWN_COVERS);
        }
        var given = offer.consent().map(Consent::side);
        covers.filter(one -> given.filter(side -> !one.covers(side) && !side.covers(one)).isPresent())
                .ifPresent(one -> typed.refuse(ConsentFields.WITHDRAWN_COVERS, Refusal.of("consent.refused.covers",
                        one.name(), given.orElseThrow().name())));
        return covers;
    }

    private void judge(LocalDateTime at) {
        if (at.isAfter(offer.now())) {
            typed.refuse(ConsentFields.WITHDRAWN_TIME, Refusal.of("consent.refused.later",
                    TimeText.written(LocalTime.from(offer.now()))));
        }
        if (offer.consent().isEmpty()) {
            typed.refuse(ConsentFields.WITHDRAWN_DAY, Refusal.of("consent.refused.noConsent"));
        }
        offer.consent().filter(consent -> at.isBefore(given(consent)))
                .ifPresent(consent -> typed.refuse(ConsentFields.WITHDRAWN_DAY, Refusal.of("consent.refused.before",
                        DateText.written(consent.given()))));
    }

    /// To the minute, as times are typed.
    private LocalDateTime given(Consent consent) {
        return consent.taken().map(taken -> taken.signature()).filter(Signature.OnScreen.class::isInstance)
                .map(Signature.OnScreen.class::cast)
                .map(signed -> LocalDateTime.ofInstant(signed.at(), offer.zone()).withSecond(0).withNano(0))
                .orElse(consent.given().atStartOfDay());
    }
}
