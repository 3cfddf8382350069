package enthesis.domain.note.paragraph;

import enthesis.domain.consent.Consent;
import enthesis.domain.consent.Signer.Capacity;
import enthesis.domain.consent.Taken;
import enthesis.domain.course.Listed;
import enthesis.domain.note.span.Days;
import enthesis.domain.note.span.Prose;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.TimeOutFields;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Why: indication, since when, what was tried, what was agreed, and the consent, for each course of the visit.
public final class IndicationProse {

    private IndicationProse() {}

    public static void write(Prose prose, Reading reading, UnaryOperator<String> regions) {
        reading.about().visit().places().forEach(place -> course(prose, reading, place, regions));
    }

    private static void course(Prose prose, Reading reading, int place, UnaryOperator<String> regions) {
        var attended = reading.about().visit().at(place);
        var course = attended.course();
        var why = course.indication();
        var where = side(prose, course.side()) + " " + regions.apply(course.region());
        var name = Prose.plain(Listed.says(why, reading.about().practice().indications()));
        if (why.code().isBlank()) {
            prose.say("note.indication", name, Prose.plain(where));
        } else {
            prose.say("note.indicationCode", name, Prose.plain(where), Prose.plain(why.code()));
        }
        if (!why.since().isBlank()) {
            prose.say("note.since", Prose.plain(why.since()));
        }
        if (!why.triedBefore().isBlank()) {
            prose.say("note.tried", Prose.plain(why.triedBefore()));
        }
        prose.say("note.agreed", Prose.plain(course.plan().agreed().toString()),
                Prose.plain(Integer.toString(attended.session())),
                Prose.plain(Integer.toString(course.plan().sessions())));
        consent(prose, reading.about().consent(place));
    }

    private static void consent(Prose prose, Optional<Consent> consent) {
        consent.ifPresentOrElse(
                given -> prose.say("note.consent", Prose.plain(Days.date(given.given())), Prose.plain(given.version()),
                        Prose.plain(side(prose, given.side())), Prose.plain(given.explainedBy())),
                () -> prose.say("note.consentMissing", prose.gap(TimeOutFields.CONSENT, "consent")));
        consent.flatMap(Consent::taken).ifPresent(taken -> signed(prose, taken));
    }

    /// In what capacity somebody signed, why not the patient, and who interpreted.
    private static void signed(Prose prose, Taken taken) {
        var signer = taken.signer();
        var capacity = Prose.plain(prose.word("signer", signer.capacity()));
        if (signer.capacity() == Capacity.PATIENT) {
            prose.say("note.consentSigned", capacity);
        } else if (signer.because().isBlank()) {
            prose.say("note.consentSignedBy", Prose.plain(signer.name()), capacity);
        } else {
            prose.say("note.consentSignedBecause", Prose.plain(signer.name()), capacity,
                    Prose.plain(signer.because()));
        }
        if (!taken.interpreter().isBlank()) {
            prose.say("note.consentInterpreted", Prose.plain(taken.interpreter()));
        }
    }

    static String side(Prose prose, Side side) {
        return prose.word("side", side);
    }
}
