package enthesis.domain.visit;

import static enthesis.domain.consent.ConsentCase.WORDINGS;
import static enthesis.domain.consent.ConsentCase.consent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import enthesis.domain.consent.Consent;
import enthesis.domain.consent.ConsentTexts;
import enthesis.domain.consent.Signer;
import enthesis.domain.consent.Taken;
import enthesis.domain.consent.Withdrawal;
import enthesis.domain.course.Course;
import enthesis.domain.course.Plan;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.note.NoteText;
import enthesis.domain.value.Percent;
import enthesis.domain.value.Side;
import enthesis.domain.wording.Language;
import enthesis.domain.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// A visit asks again for a consent that was taken back, or given to other words or another percentage.
class ConsentRuleTest {
    private static final ConsentTexts TEXTS = ConsentTexts.of(WORDINGS);

    private static Circumstances visit(Consent consent, String percent, Visit.State state) {
        var about = Cases.about();
        var ankle = Cases.course();
        var course = new Course(ankle.id(), ankle.patient(), ankle.region(), ankle.side(), ankle.indication(),
                new Plan(Percent.of(percent), 6, 3, 6), ankle.baseline(), List.of(consent), ankle.opened(),
                Optional.empty());
        var visit = about.visit();
        return new Circumstances(about.patient(), new Visit(visit.id(), about.patient().id(),
                List.of(new Attended(course, 3)), visit.performed(), visit.entered(), state), about.practice(),
                about.now(), about.zone(), about.userName(), about.sessions()).reading(TEXTS);
    }

    private static List<Finding> found(Circumstances about) {
        return Reading.of(about, Sheet.EMPTY).findings().stream().filter(one -> one.rule().startsWith("consent"))
                .toList();
    }

    @Test
    void aConsentThatStandsSaysNothing() {
        var about = visit(consent(), "15", Visit.State.OPEN);
        assertThat(found(about)).isEmpty();
        assertThat(about.consent(1).map(Consent::side)).contains(Side.RIGHT);
        assertThat(found(visit(new Consent(Cases.TODAY, "Dr. L. Hale", "4", Side.RIGHT), "20", Visit.State.OPEN)))
                .as("an old one that tells no percentage").isEmpty();
    }

    @Test
    void takenBackItStopsTheTimeOutAndIsNoConsentAnyMore() {
        var back = consent().with(new Withdrawal(Cases.TODAY.atTime(10, 30), "M. Brandt", Side.RIGHT, ""));
        var about = visit(back, "15", Visit.State.OPEN);
        assertThat(found(about)).extracting(Finding::rule).containsExactly("consent-withdrawn-1");
        assertThat(found(about).getFirst().level()).isEqualTo(Level.STOP);
        assertThat(Reading.of(about, Sheet.EMPTY).beforeTimeOut()).extracting(Finding::rule)
                .contains("consent-withdrawn-1");
        assertThat(about.consent(1)).isEmpty();
        var after = consent().with(new Withdrawal(Cases.TODAY.plusDays(1).atStartOfDay(), "M. Brandt", Side.RIGHT, ""));
        assertThat(found(visit(after, "15", Visit.State.OPEN))).as("taken back after the day of the visit").isEmpty();
    }

    /// The patient's language is the one typed with the aftercare; whoever interpreted is named.
    @Test
    void readInAnotherLanguageThanThePatientsIsSaid() {
        assertThat(inLanguage(consent(), "English")).isEmpty();
        assertThat(inLanguage(consent(), "")).isEmpty();
        assertThat(inLanguage(consent(), "Klingon")).as("nobody can tell").isEmpty();
        assertThat(inLanguage(consent(), "fran\u00e7ais")).extracting(Finding::rule, Finding::level)
                .containsExactly(tuple("consent-language-1", Level.CAUTION));
        var taken = consent().taken().orElseThrow();
        var interpreted = new Consent(consent().given(), consent().explainedBy(), consent().version(),
                consent().side(), Optional.of(new Taken(taken.text(), taken.about(), taken.words(), taken.items(),
                        taken.signer(), taken.signature(), "A. Rossi")),
                List.of());
        assertThat(inLanguage(interpreted, "French")).extracting(Finding::rule, Finding::level)
                .containsExactly(tuple("consent-language-1", Level.INFO));
    }

    private static List<Finding> inLanguage(Consent consent, String language) {
        return Reading.of(visit(consent, "15", Visit.State.OPEN), Cases.sheet("aftercare.language", language))
                .findings().stream().filter(one -> one.rule().startsWith("consent")).toList();
    }

    @Test
    void theNoteSaysWhoSignedInWhatCapacity() {
        assertThat(indication(consent())).contains("Signed by the patient.");
        var taken = consent().taken().orElseThrow();
        var mother = new Consent(consent().given(), consent().explainedBy(), consent().version(), consent().side(),
                Optional.of(new Taken(taken.text(), taken.about(), taken.words(), taken.items(),
                        new Signer(Signer.Capacity.PARENT, "Maria Novak", "fourteen years old"), taken.signature(),
                        "A. Rossi")),
                List.of());
        assertThat(indication(mother)).contains("Signed by Maria Novak, parent: fourteen years old.")
                .contains("Interpreted by A. Rossi.");
        assertThat(indication(new Consent(Cases.TODAY, "Dr. L. Hale", "4", Side.RIGHT))).doesNotContain("Signed by");
    }

    private static String indication(Consent consent) {
        return new NoteText(new Words(Locale.ENGLISH), UnaryOperator.identity())
                .paragraphs(Reading.of(visit(consent, "15", Visit.State.OPEN), Sheet.EMPTY)).getFirst().text();
    }

    @Test
    void anotherPercentageOrOtherWordsAskAgain() {
        assertThat(found(visit(consent(), "20", Visit.State.OPEN))).extracting(Finding::rule)
                .containsExactly("consent-percent-1");
        var changed = ConsentTexts.of(WORDINGS.with(Language.ENGLISH, Map.of("consent.cost", "It is free.")));
        assertThat(found(visit(consent(), "15", Visit.State.OPEN).reading(changed))).extracting(Finding::rule)
                .containsExactly("consent-text-1");
        var german = ConsentTexts.of(WORDINGS.with(Language.GERMAN, Map.of("consent.cost", "Es kostet nichts.")));
        assertThat(found(visit(consent(), "15", Visit.State.OPEN).reading(german)))
                .as("another language than the one it was read in").isEmpty();
        assertThat(found(visit(consent(), "15", Visit.State.SIGNED).reading(changed)))
                .as("a signed visit stays as it was").isEmpty();
    }
}
