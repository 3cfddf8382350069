package enthesis.domain.note.handout;

import enthesis.domain.practice.DrugClass;
import enthesis.domain.screening.ToldMedication;
import enthesis.domain.screening.drug.DrugFinder;
import enthesis.domain.screening.drug.Recognised;
import enthesis.domain.screening.drug.StopDays;
import enthesis.domain.wording.Wording;
import java.time.LocalDate;
import java.util.Optional;

/// One of the patient's own drugs before an injection. The kind somebody chose counts, else what its name is known as;
/// what is neither is asked about, never guessed. `last` is the last day an anti-inflammatory may be taken on: the
/// practice's days or five half-lives before the injection (clinical.md 3.2).
record BeforeDrug(ToldMedication told, Optional<DrugClass> kind, boolean allergic, LocalDate last, LocalDate today) {

    static BeforeDrug of(ToldMedication told, Preparing about, DrugFinder finder) {
        var recognised = finder.read(told.told());
        int days = StopDays.before(recognised, about.practice().rules().medication());
        return new BeforeDrug(told, told.drugClass().or(() -> known(recognised)),
                PainRelief.allergic(about.allergies(), about.practice(), "nsaid"),
                about.when().injection().minusDays(days), about.when().today());
    }

    private static Optional<DrugClass> known(Recognised recognised) {
        return recognised instanceof Recognised.Known known ? Optional.of(known.kind()) : Optional.empty();
    }

    boolean is(DrugClass other) {
        return kind.filter(one -> one == other).isPresent();
    }

    boolean isKept() {
        return kind.map(one -> switch (one) {
            case ASPIRIN_LOW -> !allergic;
            case ANTICOAGULANT, WARFARIN, ANTIPLATELET -> true;
            case NSAID, NSAID_TOPICAL, ASPIRIN_HIGH, STEROID, IMMUNOSUPPRESSANT, GLUCOSE_LOWERING, ACETAMINOPHEN,
                    OTHER ->
                false;
        }).orElse(false);
    }

    /// What the sheet says of it; nothing of what is taken as usual.
    Optional<String> line(Wording wording) {
        return kind.map(one -> switch (one) {
            case NSAID, ASPIRIN_HIGH -> Optional.of(stopped(wording));
            case NSAID_TOPICAL -> Optional.of(say(wording, topical()));
            case ASPIRIN_LOW -> Optional.of(say(wording, allergic ? "both.doubtful" : "both.keep"));
            case ANTICOAGULANT, WARFARIN, ANTIPLATELET -> Optional.of(say(wording, "both.keep"));
            case STEROID, IMMUNOSUPPRESSANT, GLUCOSE_LOWERING, ACETAMINOPHEN, OTHER -> Optional.<String>empty();
        }).orElseGet(() -> Optional.of(say(wording, "before.ask")));
    }

    private String topical() {
        return allergic ? "both.doubtful" : told.necessary().isBlank() ? "before.topical" : "both.agreed";
    }

    private String stopped(Wording wording) {
        if (allergic) {
            return say(wording, "both.doubtful");
        }
        if (!told.necessary().isBlank()) {
            return say(wording, "both.agreed");
        }
        return last.isBefore(today)
                ? say(wording, "before.now")
                : wording.say("before.last", "drug", told.told().strip(), "last", wording.day(last), "stop",
                        wording.day(last.plusDays(1)));
    }

    private String say(Wording wording, String key) {
        return wording.say(key, "drug", told.told().strip());
    }
}
