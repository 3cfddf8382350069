package enthesis.domain.consent.form;

import enthesis.domain.consent.Signature;
import enthesis.domain.consent.Signer;
import enthesis.domain.consent.Signer.Capacity;
import enthesis.domain.consent.Stroke;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/// Who signs, and how. Below the practice's age somebody signs for the patient; for an adult only with the reason why
/// the patient can't.
record Signing(Typed typed, ConsentOffer offer, boolean outdated) {

    List<Stroke> strokes() {
        return outdated
                ? List.of()
                : typed.sheet().rows(ConsentFields.STROKE).stream()
                        .flatMap(row -> Stroke.read(typed.sheet().text(ConsentFields.stroke(row))).stream()).toList();
    }

    /// The day of the signature.
    Optional<LocalDate> given() {
        return switch (typed.sheet().text(ConsentFields.SIGNED)) {
            case ConsentActs.SCREEN -> signedAt().map(at -> at.atZone(offer.zone()).toLocalDate());
            case ConsentActs.PAPER -> paperDay();
            default -> Optional.empty();
        };
    }

    private Optional<Instant> signedAt() {
        return Optional.of(typed.sheet().text(ConsentFields.SIGNED_AT)).filter(text -> !text.isEmpty())
                .map(Instant::parse);
    }

    private Optional<LocalDate> paperDay() {
        var day = offer.dates().readPast(typed.sheet().text(ConsentFields.PAPER_DAY));
        day.asRefusal().ifPresent(refusal -> typed.refuse(ConsentFields.PAPER_DAY, refusal));
        if (day instanceof Entered.Empty<LocalDate>) {
            typed.misses(ConsentFields.PAPER_DAY);
        }
        return day.asValue();
    }

    Optional<Signature> signature() {
        return switch (typed.sheet().text(ConsentFields.SIGNED)) {
            case ConsentActs.SCREEN -> onScreen();
            case ConsentActs.PAPER -> typed.needed(ConsentFields.SEEN_BY).map(Signature.OnPaper::new);
            default -> {
                typed.misses(ConsentFields.SIGNED);
                yield Optional.empty();
            }
        };
    }

    private Optional<Signature> onScreen() {
        var strokes = strokes();
        if (strokes.isEmpty()) {
            typed.misses(ConsentFields.SIGNED_AT);
            return Optional.empty();
        }
        if (!Stroke.sign(strokes)) {
            typed.refuse(ConsentFields.SIGNED_AT, Refusal.of("consent.refused.dot"));
            return Optional.empty();
        }
        return signedAt().map(at -> new Signature.OnScreen(strokes, at));
    }

    Optional<Signer> signer(LocalDate day) {
        var capacity = Choices.in(Capacity.class, typed.sheet(), ConsentFields.CAPACITY);
        if (capacity.isEmpty()) {
            typed.misses(ConsentFields.CAPACITY);
            return Optional.empty();
        }
        int age = Period.between(offer.whose().born(), day).getYears();
        boolean minor = age < offer.rules().visit().adultFrom().whole();
        if (capacity.get() == Capacity.PATIENT) {
            if (minor) {
                typed.refuse(ConsentFields.CAPACITY, Refusal.of("consent.refused.age", Integer.toString(age),
                        offer.rules().visit().adultFrom().toString()));
            }
            return Optional.of(new Signer(Capacity.PATIENT, offer.whose().name(), ""));
        }
        var name = typed.needed(ConsentFields.SIGNER);
        var because = minor ? Optional.of(typed.limited(ConsentFields.BECAUSE)) : typed.needed(ConsentFields.BECAUSE);
        return name.flatMap(who -> because.map(why -> new Signer(capacity.get(), who, why)));
    }

    /// As the ticks on the patient's screen name them.
    String name() {
        return Choices.in(Capacity.class, typed.sheet(), ConsentFields.CAPACITY)
                .filter(one -> one != Capacity.PATIENT)
                .map(_ -> typed.sheet().text(ConsentFields.SIGNER).strip()).orElse(offer.whose().name());
    }
}
