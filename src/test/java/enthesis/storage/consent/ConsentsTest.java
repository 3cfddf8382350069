package enthesis.storage.consent;

import static enthesis.domain.consent.ConsentCase.WORDINGS;
import static enthesis.domain.consent.ConsentCase.consent;
import static enthesis.storage.chart.TestChart.OWNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.consent.Consent;
import enthesis.domain.consent.ConsentCase;
import enthesis.domain.consent.Withdrawal;
import enthesis.domain.consent.form.ConsentForm;
import enthesis.domain.course.Course;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Cases;
import enthesis.domain.wording.Language;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.course.Courses;
import enthesis.storage.patient.Patients;
import enthesis.storage.trail.Chain;
import enthesis.storage.trail.What;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsentsTest {
    private static final Course ANKLE = Cases.course();

    @TempDir
    Path folder;

    private Chart chart;
    private Consents consents;

    @BeforeEach
    void opens() {
        chart = TestChart.create(folder);
        new Patients(chart.write()).register(Cases.about().patient(), OWNER.id());
        new Courses(chart.write()).open(ANKLE, OWNER.id());
        consents = new Consents(chart.write());
    }

    @AfterEach
    void closes() {
        chart.close();
    }

    private void take(Consent consent) {
        consents.take(ANKLE.patient(), ANKLE.id(), consent, WORDINGS, OWNER.id());
    }

    @Test
    void aConsentIsThereWholeAfterReopeningAndOldOnesStayReadable() {
        var paper = ConsentForm.read(ConsentCase.paper(ConsentCase.offer()), ConsentCase.offer()).consent()
                .orElseThrow();
        take(paper);
        take(consent());
        chart.close();
        chart = TestChart.open(folder);
        assertThat(new Consents(chart.write()).of(ANKLE.id()))
                .containsExactly(ANKLE.consents().getFirst(), paper, consent());
        assertThat(new Courses(chart.write()).get(ANKLE.id()).flatMap(Course::consent)).contains(consent());
        assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
    }

    @Test
    void textsAreNumberedInEachLanguageAsTheyComeIntoUse() {
        assertThat(consents.versions(WORDINGS)).containsEntry(Language.ENGLISH, 1).containsEntry(Language.GERMAN, 1);
        take(consent());
        assertThat(consents.versions(WORDINGS)).containsEntry(Language.ENGLISH, 1);
        var changed = WORDINGS.with(Language.ENGLISH, Map.of("consent.cost", "It is free."));
        assertThat(consents.versions(changed)).containsEntry(Language.ENGLISH, 2).containsEntry(Language.GERMAN, 1);
        var offer = ConsentCase.offer(ConsentCase.ANKLE, changed, ConsentCase.TODAY.minusYears(50));
        var other = ConsentForm.read(ConsentCase.signed(offer, Language.ENGLISH), offer).consent().orElseThrow();
        assertThatThrownBy(() -> take(other)).as("read before the words changed")
                .isInstanceOf(IllegalArgumentException.class);
        consents.take(ANKLE.patient(), ANKLE.id(), other, changed, OWNER.id());
        assertThat(consents.of(ANKLE.id()).getLast().version()).isEqualTo("2 EN");
        assertThat(consents.versions(WORDINGS)).as("the first text again").containsEntry(Language.ENGLISH, 1);
    }

    @Test
    void theLastConsentIsTakenBackAndTheTrailTellsIt() {
        take(consent());
        var back = new Withdrawal(ConsentCase.TODAY.atTime(13, 30), "M. Brandt", Side.RIGHT, "I am afraid");
        consents.withdraw(ANKLE.patient(), ANKLE.id(), back, OWNER.id());
        assertThat(consents.of(ANKLE.id())).containsExactly(ANKLE.consents().getFirst(), consent().with(back));
        assertThat(chart.trail().of(ANKLE.patient())).filteredOn(one -> one.act().what() == What.CONSENT_WITHDRAWN)
                .extracting(one -> one.entity()).containsExactly("CONSENT_WITHDRAWN");
        var early = new Withdrawal(ConsentCase.TODAY.minusDays(1).atStartOfDay(), "M. Brandt", Side.RIGHT, "");
        assertThatThrownBy(() -> consents.withdraw(ANKLE.patient(), ANKLE.id(), early, OWNER.id()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
