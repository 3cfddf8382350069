package enthesis.domain.consent;

import static enthesis.domain.consent.ConsentCase.ANKLE;
import static enthesis.domain.consent.ConsentCase.NOW;
import static enthesis.domain.consent.ConsentCase.TODAY;
import static enthesis.domain.consent.ConsentCase.WORDINGS;
import static enthesis.domain.consent.ConsentCase.offer;
import static enthesis.domain.consent.ConsentCase.paper;
import static enthesis.domain.consent.ConsentCase.signed;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.consent.form.ConsentActs;
import enthesis.domain.consent.form.ConsentFields;
import enthesis.domain.consent.form.ConsentForm;
import enthesis.domain.consent.form.ConsentReading;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.note.SeedCase;
import enthesis.domain.value.Percent;
import enthesis.domain.value.Side;
import enthesis.domain.wording.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// clinical.md 1, step 2: who explained, who signed, date and time, version of the form, side and region as understood,
/// questions answered, interpreter.
class ConsentFormTest {
    private static final Sheet SIGNED = signed(offer(), Language.ENGLISH);

    private static ConsentReading read(Sheet sheet) {
        return ConsentForm.read(sheet, offer());
    }

    private static Optional<Refusal> refused(Sheet sheet, Field field) {
        assertThat(read(sheet).consent()).isEmpty();
        return Optional.ofNullable(read(sheet).refusals().get(field));
    }

    @Test
    void signedOnTheScreenItTellsWhoTickedWhatWhenAndKeepsTheStrokes() {
        var consent = read(SIGNED).consent().orElseThrow();
        assertThat(consent.given()).isEqualTo(TODAY);
        assertThat(consent.version()).isEqualTo("1 EN");
        assertThat(consent.side()).isEqualTo(Side.RIGHT);
        var taken = consent.taken().orElseThrow();
        assertThat(taken.about()).isEqualTo(ANKLE);
        assertThat(taken.items()).hasSize(10).allSatisfy(one -> {
            assertThat(one.by()).isEqualTo("Erika Mustermann");
            assertThat(one.at()).isEqualTo(NOW);
        });
        assertThat(taken.signature())
                .isEqualTo(new Signature.OnScreen(List.of(ConsentCase.LINE), NOW.plusSeconds(60)));
    }

    @Test
    void signedOnPaperItNeedsTheDayAndWhoSawIt() {
        var consent = read(paper(offer())).consent().orElseThrow();
        assertThat(consent.given()).isEqualTo(TODAY.minusDays(1));
        assertThat(consent.taken().orElseThrow().signature()).isEqualTo(new Signature.OnPaper("M. Brandt"));
        assertThat(read(paper(offer()).with(ConsentFields.SEEN_BY, "").with(ConsentFields.PAPER_DAY, "")).missing())
                .containsExactlyInAnyOrder(ConsentFields.SEEN_BY, ConsentFields.PAPER_DAY);
        assertThat(refused(paper(offer()).with(ConsentFields.PAPER_DAY, "+1"), ConsentFields.PAPER_DAY))
                .contains(Refusal.of("refusals.future", "24 Nov 2026"));
    }

    @Test
    void nothingIsConsentedToByItself() {
        assertThat(read(Sheet.EMPTY).missing()).containsExactly(ConsentFields.LANGUAGE, ConsentFields.SIDE,
                ConsentFields.EXPLAINED_BY, ConsentFields.QUESTIONS, ConsentFields.CAPACITY, ConsentFields.SIGNED);
        assertThat(read(Sheet.EMPTY).consent()).isEmpty();
    }

    @Test
    void eachItemHasToBeTicked() {
        var untick = SIGNED.with(ConsentActs.tick(SIGNED, offer(), "flare", "Dr. L. Hale", NOW));
        assertThat(read(untick).missing()).containsExactly(ConsentFields.tick("flare"));
        var again = untick.with(ConsentActs.tick(untick, offer(), "flare", "Dr. L. Hale", NOW));
        assertThat(read(again).consent().orElseThrow().taken().orElseThrow().items())
                .filteredOn(one -> one.by().equals("Dr. L. Hale")).extracting(one -> one.item().key())
                .containsExactly("flare");
    }

    @ParameterizedTest
    @CsvSource({"500,200", "'500,200 503,201 500,200'"})
    void aDotIsNoSignature(String dots) {
        var pad = SIGNED.with(ConsentActs.clear(SIGNED));
        var dot = Stroke.read(dots.contains(" ") ? dots : "500,200").orElseThrow();
        assertThat(refused(pad.with(ConsentActs.stroke(pad, offer(), dot, NOW)), ConsentFields.SIGNED_AT))
                .contains(Refusal.of("consent.refused.dot"));
        assertThat(read(pad).missing()).containsExactly(ConsentFields.SIGNED_AT);
    }

    /// Who is below the practice's age, and who can't consent.
    @Test
    void forAMinorAndForWhoCannotSomebodyConsentsInACapacity() {
        var minor = offer(ANKLE, WORDINGS, LocalDate.of(2008, 11, 24));
        assertThat(ConsentForm.read(signed(minor, Language.ENGLISH), minor).refusals())
                .isEqualTo(Map.of(ConsentFields.CAPACITY, Refusal.of("consent.refused.age", "17", "18")));
        var grown = offer(ANKLE, WORDINGS, LocalDate.of(2008, 11, 23));
        assertThat(ConsentForm.read(signed(grown, Language.ENGLISH), grown).consent()).isPresent();
        var parent = signed(minor, Language.ENGLISH).with(Map.of(ConsentFields.CAPACITY, "parent",
                ConsentFields.SIGNER, "Hans Mustermann"));
        var taken = ConsentForm.read(parent, minor).consent().flatMap(Consent::taken).orElseThrow();
        assertThat(taken.signer()).isEqualTo(new Signer(Signer.Capacity.PARENT, "Hans Mustermann", ""));
        assertThat(taken.items().getFirst().by()).isEqualTo("Hans Mustermann");
        var unable = SIGNED.with(ConsentFields.CAPACITY, "representative");
        assertThat(read(unable).missing()).containsExactly(ConsentFields.SIGNER, ConsentFields.BECAUSE);
    }

    @Test
    void openQuestionsAndUnreadLanguagesAreRefused() {
        assertThat(refused(SIGNED.with(ConsentFields.QUESTIONS, "no"), ConsentFields.QUESTIONS))
                .contains(Refusal.of("consent.refused.questions"));
        assertThat(ConsentForm.read(signed(offer(), Language.FRENCH), offer()).refusals())
                .isEqualTo(Map.of(ConsentFields.LANGUAGE, Refusal.of("consent.refused.unread", "French")));
        assertThat(ConsentForm.read(signed(offer(), Language.GERMAN), offer()).consent().orElseThrow().version())
                .isEqualTo("1 DE");
    }

    @Test
    void anotherSideIsConfirmedByTypingTheCoursesSide() {
        var left = SIGNED.with(ConsentFields.SIDE, "left");
        assertThat(read(left).consent()).isEmpty();
        assertThat(read(left).findings()).containsExactly(Finding.of("consent-side", Level.STOP,
                ConsentFields.SIDE_TYPED, "consent.finding.side", Source.PRACTICE, "LEFT", "RIGHT"));
        assertThat(read(left.with(ConsentFields.SIDE_TYPED, "Right ")).consent().orElseThrow().side())
                .isEqualTo(Side.LEFT);
        assertThat(read(left.with(ConsentFields.SIDE, "both")).consent()).isPresent();
    }

    /// Whatever of the words changes while a form waits: what was said to others is no longer said.
    @Test
    void ticksAndSignatureBelongToTheWordsThatWereRead() {
        assertThat(SIGNED.with(ConsentActs.language(SIGNED, Language.GERMAN)).rows(ConsentFields.STROKE)).isEmpty();
        var stronger = offer(new Subject("ankle-foot", Side.RIGHT, Percent.of("20")), WORDINGS,
                LocalDate.of(1968, 4, 12));
        var later = ConsentForm.read(SIGNED, stronger);
        assertThat(later.outdated()).isTrue();
        assertThat(later.ticked()).isEmpty();
        assertThat(later.strokes()).isEmpty();
        assertThat(later.consent()).isEmpty();
        var ticked = SIGNED.with(ConsentActs.tickSelf(SIGNED, stronger, "flare", NOW));
        assertThat(ConsentForm.read(ticked, stronger).ticked()).extracting(one -> one.item().key())
                .containsExactly("flare");
        var other = WORDINGS.with(Language.ENGLISH, Map.of("consent.cost", "It is free."));
        assertThat(ConsentForm.read(SIGNED, offer(ANKLE, other, LocalDate.of(1968, 4, 12))).outdated()).isTrue();
    }

    /// The physician's page: a flare of 1 to 3 days, on rare occasions longer; 15 % to 25 % affect how great it is.
    @ParameterizedTest
    @CsvSource({"12.5,may be weaker", "15,25 %.", "25,25 %.", "30,may be stronger"})
    void theFlareIsTheOneExpectedAtThisPercentage(String percent, String said) {
        var shown = offer(new Subject("knee", Side.LEFT, Percent.of(percent)), WORDINGS, TODAY).shown(Language.ENGLISH);
        var flare = plain(shown.items().stream().filter(one -> one.key().equals("flare")).findFirst().orElseThrow()
                .words());
        assertThat(flare).contains("1 to 3 days", "rare occasions longer", "mine is " + percent + " %", said);
        assertThat(plain(shown.heading())).startsWith("LEFT knee").contains(percent + " % dextrose");
    }

    /// A number and its unit stand on one line.
    private static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }

    /// Every language says all of it, and each line has its source.
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasEveryItem(Language language) {
        var shown = Shown.of(SeedCase.WORDINGS.in(language), ANKLE, offer().rules().mixing());
        assertThat(shown.items()).extracting(Item::key).containsExactlyElementsOf(Shown.ITEMS);
        assertThat(shown.items()).allSatisfy(one -> assertThat(one.words()).isNotBlank().doesNotContain("{"));
        assertThat(shown.agreement()).contains("15").doesNotContain("{");
        assertThat(SeedCase.WORDINGS.line("consent.risks").source()).isEqualTo(Source.SEED);
    }
}
