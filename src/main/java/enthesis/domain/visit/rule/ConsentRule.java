package enthesis.domain.visit.rule;

import static enthesis.domain.finding.Level.CAUTION;
import static enthesis.domain.finding.Level.INFO;
import static enthesis.domain.finding.Level.STOP;

import enthesis.domain.consent.Again;
import enthesis.domain.consent.Subject;
import enthesis.domain.consent.Taken;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.DateText;
import enthesis.domain.entry.TimeText;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Source;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.TimeOutFields;
import enthesis.domain.visit.Visit;
import enthesis.domain.wording.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Consent comes before the needle: one that is dated after the day of the visit was not there yet, one that was taken
/// back is none any more, and one to another text, side or percentage is asked for again (clinical.md 1, step 2).
final class ConsentRule {
    private ConsentRule() {}

    /// `language` is that of the patient, as typed with the aftercare of today.
    static List<Finding> findings(Circumstances about, String language) {
        return about.visit().places().flatMap(
                place -> Stream.of(later(about, place).stream(), withdrawn(about, place).stream(), again(about, place),
                        otherLanguage(about, place, language)).flatMap(found -> found))
                .toList();
    }

    /// Read in another language than the patient's; somebody who interpreted is named.
    private static Stream<Finding> otherLanguage(Circumstances about, int place, String typed) {
        return Language.told(typed).filter(_ -> about.visit().state() == Visit.State.OPEN).stream().flatMap(
                language -> about.consent(place).stream().flatMap(one -> one.taken().stream())
                        .filter(taken -> taken.text().language() != language)
                        .map(taken -> otherLanguage(about, place, language, taken)));
    }

    private static Finding otherLanguage(Circumstances about, int place, Language language, Taken taken) {
        boolean interpreted = !taken.interpreter().isBlank();
        return Finding.of("consent-language-" + place, interpreted ? INFO : CAUTION, TimeOutFields.CONSENT,
                interpreted ? "findings.consentInterpreted" : "findings.consentLanguage", Source.PRACTICE,
                about.visit().named(place), taken.text().language().recorded(), language.recorded(),
                taken.interpreter());
    }

    private static Optional<Finding> later(Circumstances about, int place) {
        return about.recorded(place).filter(consent -> consent.given().isAfter(about.today()))
                .map(consent -> stop("consent-later-" + place, "findings.consentLater", about.visit().named(place),
                        DateText.written(consent.given()), DateText.written(about.today())));
    }

    private static Optional<Finding> withdrawn(Circumstances about, int place) {
        return about.recorded(place).flatMap(consent -> consent.withdrawnBy(about.today()).reversed().stream()
                .findFirst())
                .map(last -> stop("consent-withdrawn-" + place, "findings.consentWithdrawn",
                        about.visit().named(place), last.covers().name(), DateText.written(last.at().toLocalDate()),
                        TimeText.written(last.at().toLocalTime()), last.takenBy()));
    }

    /// What the practice says now counts for what is still to be done.
    private static Stream<Finding> again(Circumstances about, int place) {
        if (about.visit().state() != Visit.State.OPEN) {
            return Stream.empty();
        }
        var course = about.visit().at(place).course();
        var now = new Subject(course.region(), course.side(), course.plan().agreed());
        return about.consent(place).stream().flatMap(consent -> consent.taken().stream().flatMap(
                taken -> Again.of(consent, now, about.texts()).stream().map(why -> again(about, place, why, taken))));
    }

    private static Finding again(Circumstances about, int place, Again why, Taken taken) {
        var course = about.visit().at(place).course();
        var named = about.visit().named(place);
        return switch (why) {
            case PERCENT -> stop("consent-percent-" + place, "findings.consentPercent", named,
                    taken.about().percent().shown(), course.plan().agreed().shown());
            case TEXT -> stop("consent-text-" + place, "findings.consentText", named, taken.text().named());
            case REGION, SIDE -> stop("consent-" + Choices.text(why) + "-" + place, "findings.consentOther", named,
                    taken.about().side().name(), taken.about().region().replace('-', ' '));
        };
    }

    private static Finding stop(String rule, String words, String... values) {
        return Finding.of(rule, STOP, TimeOutFields.CONSENT, words, Source.PRACTICE, values);
    }
}
