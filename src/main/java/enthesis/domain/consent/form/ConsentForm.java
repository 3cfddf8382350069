package enthesis.domain.consent.form;

import enthesis.domain.consent.Consent;
import enthesis.domain.consent.Signature;
import enthesis.domain.consent.Signer;
import enthesis.domain.consent.Taken;
import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.value.Side;
import enthesis.domain.wording.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a consent while it is taken. It is whole when the text was read in a language the practice has confirmed, each
/// item is ticked, somebody who may has signed, and all questions are answered; where the patient understood another
/// side than the course's, the course's side has to be typed.
public final class ConsentForm {
    private final Typed typed;
    private final ConsentOffer offer;
    private final List<Finding> findings = new ArrayList<>();

    /// What only a signed consent has.
    private record Signed(Signer signer, Signature signature, LocalDate day) {}

    private ConsentForm(Sheet sheet, ConsentOffer offer) {
        typed = new Typed(sheet);
        this.offer = offer;
    }

    public static ConsentReading read(Sheet sheet, ConsentOffer offer) {
        return new ConsentForm(sheet, offer).read();
    }

    private ConsentReading read() {
        var language = language();
        var side = side();
        var by = typed.needed(ConsentFields.EXPLAINED_BY);
        questions();
        var outdated = new Ticks(typed.sheet(), offer, language, "").outdated();
        var signing = new Signing(typed, offer, outdated);
        var day = signing.given();
        var signer = signing.signer(day.orElse(offer.today()));
        var ticks = new Ticks(typed.sheet(), offer, language, signing.name());
        ticks.missing().forEach(typed::misses);
        var signed = signing.signature().flatMap(signature -> signer.flatMap(who -> day
                .map(on -> new Signed(who, signature, on))));
        var interpreter = typed.limited(ConsentFields.INTERPRETER);
        var consent = typed.whole() && findings.isEmpty()
                ? signed.map(one -> consent(one, by.orElseThrow(), side.orElseThrow(),
                        taken(language.orElseThrow(), ticks, one, interpreter)))
                : Optional.<Consent>empty();
        return new ConsentReading(consent, ticks.all(), signing.strokes(), typed.refusals(), typed.missing(), findings,
                outdated);
    }

    private Optional<Language> language() {
        var language = Choices.in(Language.class, typed.sheet(), ConsentFields.LANGUAGE);
        if (language.isEmpty()) {
            typed.misses(ConsentFields.LANGUAGE);
        }
        language.filter(one -> !offer.wordings().mayGive(one)).ifPresent(one -> typed.refuse(ConsentFields.LANGUAGE,
                Refusal.of("consent.refused.unread", one.recorded())));
        return language;
    }

    private Optional<Side> side() {
        var side = Choices.in(Side.class, typed.sheet(), ConsentFields.SIDE);
        var course = offer.about().side();
        if (side.isEmpty()) {
            typed.misses(ConsentFields.SIDE);
        }
        side.filter(one -> !one.covers(course))
                .filter(_ -> !typed.sheet().text(ConsentFields.SIDE_TYPED).strip().equalsIgnoreCase(course.name()))
                .ifPresent(one -> findings.add(Finding.of("consent-side", Level.STOP, ConsentFields.SIDE_TYPED,
                        "consent.finding.side", Source.PRACTICE, one.name(), course.name())));
        return side;
    }

    private void questions() {
        var answered = Answer.in(typed.sheet(), ConsentFields.QUESTIONS);
        if (answered.isEmpty()) {
            typed.misses(ConsentFields.QUESTIONS);
        }
        answered.filter(one -> one != Answer.YES)
                .ifPresent(_ -> typed.refuse(ConsentFields.QUESTIONS, Refusal.of("consent.refused.questions")));
    }

    private Taken taken(Language language, Ticks ticks, Signed signed, String interpreter) {
        var shown = offer.shown(language);
        return new Taken(offer.text(language), offer.about(),
                new Taken.Words(shown.heading(), shown.intro(), shown.agreement()), ticks.all(), signed.signer(),
                signed.signature(), interpreter);
    }

    private static Consent consent(Signed signed, String by, Side side, Taken taken) {
        return new Consent(signed.day(), by, taken.text().named(), side, Optional.of(taken), List.of());
    }
}
