package enthesis.domain.note;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.note.span.Span;
import enthesis.domain.screening.CheckInFields;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.NoteFields.Paragraph;
import enthesis.domain.visit.ObservationFields;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.SecondProliferant;
import enthesis.domain.visit.TimeOutFields;
import enthesis.domain.vitals.Moment;
import enthesis.domain.vitals.Sign;
import enthesis.domain.vitals.VitalsFields;
import enthesis.domain.vitals.pain.Pain;
import enthesis.domain.vitals.pain.PainFields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteTextTest {

    @Test
    void seedsOwnCaseReadsAsOneNote() {
        assertThat(SeedCase.TEXT.paragraphs(SeedCase.reading()).stream().map(NoteParagraph::text)).containsExactly(
                "Chronic ankle instability, RIGHT ankle and foot (M25.371). Since 14 months. "
                        + "Tried before: physiotherapy, brace. Agreed: dextrose 15 %, session 3 of 6. "
                        + "Consent of 28 Sep 2026, version 4, for RIGHT, explained by Dr. L. Hale.",
                "Blood pressure 128/78 mmHg; pulse 72 /min; temperature 36.6 \u00b0C (typed 97.9 \u00b0F); SpO\u2082 98 %; "
                        + "weight 64 kg; height 165 cm; pain now 4 of 10; pain on average 4 of 10; "
                        + "pain at worst 6 of 10. No change in health. No infection. Not pregnant. "
                        + "Last flare: settled. Way home: drives. Allergies asked today: latex (severe). "
                        + "ibuprofen 400, last taken 17 Nov 2026, 6 days before. aspirin 81 mg: continued. "
                        + "No other medication.",
                "A: dextrose 15 % with lidocaine 0.2 %, 10 mL. About 820 mOsm/L. Dextrose lot B4471, expiry Apr 2027; "
                        + "anaesthetic lot L0932, expiry Jan 2027; diluent lot W2210, expiry Jun 2027. "
                        + "Prepared by M. Okafor at 10:50. Latex-free gloves and stoppers. "
                        + "Drawn up 10 mL, injected 6.5 mL, discarded 3.5 mL.",
                "Time-out 10:52 with L. Hale, M. Okafor. Position supine, skin chlorhexidine in alcohol, "
                        + "gloves latex-free, under ultrasound. 8 points, 6.5 mL in all. RIGHT ankle and foot: "
                        + "ATFL fibular attachment, ATFL talar attachment, CFL fibular attachment, "
                        + "CFL calcaneal attachment, AITFL 0.5 mL each; Sinus tarsi 1.5 mL; Bifurcate ligament 0.5 mL; "
                        + "Talocrural joint 2 mL. Dextrose 975 mg. Anaesthetic: lidocaine 13 mg of 288 mg allowed. "
                        + "That is 4.5 % of the ceiling at 64 kg. Aspiration negative. Blood or paraesthesia: none. "
                        + "Ultrasound: normal anatomy, needle seen throughout, image kept. Tolerated well.",
                "Complications: none observed. Observed 15 min, well. Feeling and pulses as before. Dressing: plaster.",
                "No anti-inflammatory up to and including 28 Nov 2026; allowed again from 29 Nov 2026. "
                        + "Acetaminophen at most 3000 mg in 24 h. Hand-out given and spoken through, "
                        + "told when to come back at once. Physiotherapy plan, J. Roy. Next appointment 21 Dec 2026.");
    }

    /// Where there are two, both are named, each with its percentage and its dose; of an osmolarity that is not known
    /// nothing is said.
    @Test
    void aSecondProliferantIsNamed() {
        var reading = SeedCase.reading(SecondProliferant.in(SeedCase.sheet()));
        var text = SeedCase.paragraph(reading, Paragraph.SOLUTION).text();
        assertThat(text).startsWith("A: dextrose 15 % and sodium morrhuate 0.5 % with lidocaine 0.2 %, 10 mL. "
                + "Dextrose lot B4471, expiry Apr 2027; second proliferant lot M5521, expiry Sep 2027; anaesthetic");
        assertThat(SeedCase.paragraph(reading, Paragraph.PROCEDURE).text())
                .contains("Dextrose 975 mg. Sodium morrhuate 32.5 mg. Anaesthetic: lidocaine 13 mg");
        var alone = Cases.with(reading.sheet(), "solution[1].anaesthetic", "none", "solution[1].proliferant", "");
        assertThat(SeedCase.paragraph(SeedCase.reading(alone), Paragraph.SOLUTION).text())
                .startsWith("A: dextrose 18.75 % and [which?] 0.625 % without anaesthetic, 8 mL.");
    }

    /// Each clinician's own opening and closing words; composing leaves what was rewritten as it is and shows that
    /// they changed.
    @Test
    void onesOwnSentencesStandAroundWhatTheFactsSay() {
        var own = new ArrayList<Macro>();
        own.add(new Macro("open", "Seen today.", Optional.of(new Macro.Place(Paragraph.PLAN, Macro.End.OPENING))));
        own.add(new Macro("close", "Call any time.", Optional.of(new Macro.Place(Paragraph.PLAN,
                Macro.End.CLOSING))));
        own.add(new Macro("typed", "Only typed."));
        var text = new NoteText(SeedCase.WORDS, key -> key, () -> own);
        var plan = text.paragraphs(SeedCase.reading()).getLast();
        assertThat(plan.text()).startsWith("Seen today. No anti-inflammatory").endsWith("21 Dec 2026. Call any time.");
        assertThat(text.paragraphs(SeedCase.reading()).getFirst().text()).doesNotContain("Seen today");
        var rewritten = Reading.of(SeedCase.reading().about(), SeedCase.reading().sheet().with(plan.rewrite()));
        own.removeFirst();
        var after = text.paragraphs(rewritten).getLast();
        assertThat(after.text()).startsWith("Seen today.");
        assertThat(after.factChanged()).isPresent();
        assertThat(new NoteText(SeedCase.WORDS, key -> key, () -> List.of(new Macro("a", "Mixed.",
                Optional.of(new Macro.Place(Paragraph.SOLUTION, Macro.End.OPENING))))).paragraphs(Reading.of(
                        Cases.about(), Cases.sheet("sign.ending", "assessment-only")))
                .get(2).text())
                .as("where nothing is said").isEmpty();
    }

    /// Clinical.md 4: time and taker, only where they differ from the visit.
    @Test
    void whenVitalsWereTakenIsSaidWhereItDiffers() {
        var stamp = "2026-11-23T10:20:00Z ";
        var own = Cases.with(SeedCase.reading().sheet(), "vitalsTaken.before-heart-rate", stamp + "Dr. L. Hale");
        assertThat(before(own)).doesNotContain("aken at").doesNotContain("aken by");
        assertThat(before(Cases.with(own, "vitalsTaken.before-temperature", stamp + "M. Okafor",
                "vitalsTaking.before-heart-rate-at", "9:50")))
                .contains("Taken at 09:50: pulse. Taken by M. Okafor: temperature.");
        var all = SeedCase.reading().sheet();
        for (var sign : Sign.values()) {
            all = all.with(VitalsFields.taken(sign, Moment.BEFORE), stamp + "M. Okafor");
        }
        assertThat(before(all)).contains("Vital signs taken by M. Okafor.");
    }

    private static String before(Sheet sheet) {
        return SeedCase.TEXT.paragraphs(Reading.of(SeedCase.reading().about(), sheet)).get(1).text();
    }

    @Test
    void headerSaysSideFirstAndTheTimes() {
        var header = SeedCase.TEXT.header(SeedCase.reading());
        assertThat(header)
                .isEqualTo(new SessionHeader(List.of(new SessionHeader.Served(enthesis.domain.value.Side.RIGHT,
                        "ankle and foot, prolotherapy, session 3 of 6")), "23 Nov 2026, 10:53\u201311:02"));
    }

    @Test
    void factsKnowTheirFieldAndGapsName() {
        var sheet = SeedCase.sheet().with(ObservationFields.MINUTES, "");
        var spans = composed(SeedCase.reading(sheet), Paragraph.AFTER);
        assertThat(spans).contains(new Span.Gap("minutes?", ObservationFields.MINUTES),
                new Span.Fact("none observed", ObservationFields.COMPLICATIONS));
        assertThat(composed(SeedCase.reading(), Paragraph.BEFORE)).contains(
                new Span.Fact("128/78 mmHg", VitalsFields.reading(Sign.BLOOD_PRESSURE, Moment.BEFORE)));
    }

    /// clinical.md 6.3: at the medial elbow the note says where the nerve was, or that nobody said it.
    @Test
    void thePlaceOfTheUlnarNerveIsInTheNote() {
        var elbow = Cases.with(SeedCase.sheet(), "point[1].region", "elbow", "point[1].target",
                "ucl-mid");
        assertThat(SeedCase.paragraph(SeedCase.reading(elbow), Paragraph.PROCEDURE).composed())
                .contains(new Span.Gap("place of the nerve?", TimeOutFields.ulnar(Side.RIGHT)));
        assertThat(SeedCase.paragraph(SeedCase.reading(Cases.with(elbow, "procedure.ulnar-right", "subluxes")),
                Paragraph.PROCEDURE).text()).contains("under ultrasound. Ulnar nerve, RIGHT elbow: subluxes. 8 points");
    }

    /// Of several courses each begins its own sentence; the side first.
    @Test
    void painOfSeveralCoursesNamesTheCourse() {
        var sheet = Cases.with(SeedCase.sheet(), "pain[2].now", "7", "pain[2].average", "not-measured");
        var text = SeedCase.paragraph(Reading.of(Cases.twoCourses(), sheet), Paragraph.BEFORE).text();
        assertThat(text).contains("height 165 cm. RIGHT ankle and foot: pain now 4 of 10; pain on average 4 of 10; "
                + "pain at worst 6 of 10. LEFT knee: pain now 7 of 10; pain on average not measured; "
                + "pain at worst ");
        assertThat(SeedCase.paragraph(Reading.of(Cases.twoCourses(), sheet), Paragraph.BEFORE).composed())
                .contains(new Span.Gap("empty", PainFields.of(2, Pain.WORST)),
                        new Span.Fact("7 of 10", PainFields.of(2, Pain.NOW)));
    }

    @Test
    void deferredVisitWritesNoInjection() {
        var sheet = Cases.sheet("sign.ending", "deferred", "sign.endingReason", "fever since yesterday",
                "vitals.temperature", "38.4");
        var reading = SeedCase.reading(sheet);
        assertThat(SeedCase.paragraph(reading, Paragraph.SOLUTION).text()).isEmpty();
        assertThat(SeedCase.paragraph(reading, Paragraph.PROCEDURE).text()).isEmpty();
        assertThat(SeedCase.paragraph(reading, Paragraph.PLAN).text())
                .startsWith("Deferred today: fever since yesterday.")
                .doesNotContain("anti-inflammatory");
    }

    @Test
    void reasonForGoingOnStandsInItsParagraph() {
        var sheet = SeedCase.sheet().with(Field.at("medication", 1, "lastDose"), "-4d");
        var finding = SeedCase.reading(sheet).findings().stream()
                .filter(one -> one.level().needsReason() && one.where().group().equals("medication")).findFirst()
                .orElseThrow();
        var reason = new Span.Own("one tablet, she prefers not to wait", finding.answer());
        var answered = sheet.with(finding.answer(), reason.text()).with(finding.basis(), finding.said());
        assertThat(composed(SeedCase.reading(answered), Paragraph.BEFORE)).contains(reason);
        assertThat(composed(SeedCase.reading(answered.with(Field.at("medication", 1, "lastDose"), "-1d")),
                Paragraph.BEFORE)).doesNotContain(reason);
    }

    @ParameterizedTest
    @CsvSource({"infection, C01, Infection: unknown",
            "thinner, C04-answer, 'Blood thinner, steroid, immune drug: unknown'"})
    void whyItWentOnPastAnUnknownStandsInTheNote(String asked, String rule, String title) {
        var unknown = SeedCase.sheet().with(Field.of("checkIn", asked), "unknown");
        var sheet = Cases.answered(SeedCase.reading().about(), unknown, rule, "skin clean, daughter asked");
        assertThat(SeedCase.paragraph(SeedCase.reading(sheet), Paragraph.BEFORE).text())
                .contains(title).contains("skin clean, daughter asked");
    }

    @Test
    void todaysAnswerHidesNoAllergyOnRecord() {
        assertThat(allergies("allergy[1].substance", "corn", "allergy[1].severity", ""))
                .contains("Allergies asked today: corn (severity unknown). On record besides: latex (severe).");
        assertThat(allergies("allergy[1].substance", "", "checkIn.allergies", "none"))
                .contains("Allergies asked today: none known. On record besides: latex (severe).");
        assertThat(allergies("allergy[1].severity", "unknown")).contains("Allergies asked today: latex (severe).");
        var unnamed = Cases.with(SeedCase.sheet(), "allergy[1].substance", "");
        assertThat(SeedCase.paragraph(Reading.of(Cases.about(), unnamed), Paragraph.BEFORE).composed())
                .contains(new Span.Gap("none named", CheckInFields.ALLERGIES));
    }

    private static String allergies(String... typed) {
        return SeedCase.paragraph(SeedCase.reading(Cases.with(SeedCase.sheet(), typed)), Paragraph.BEFORE).text();
    }

    /// Rulings 23; 165 cm and 120 kg are above a BMI of 30, so the ideal weight of 60 kg counts.
    @Test
    void aWeightAsStatedIsMarkedAlsoWhereTheIdealOneCounts() {
        var stated = Cases.with(SeedCase.sheet(), "vitals.weightStated", "yes");
        assertThat(SeedCase.paragraph(SeedCase.reading(stated), Paragraph.BEFORE).text())
                .contains("weight 64 kg (as the patient said it); height");
        assertThat(SeedCase.paragraph(SeedCase.reading(stated), Paragraph.PROCEDURE).text())
                .contains("% of the ceiling at 64 kg as the patient said it.");
        var heavy = SeedCase.reading(Cases.with(stated, "vitals.weight", "120"));
        assertThat(SeedCase.paragraph(heavy, Paragraph.PROCEDURE).text()).contains(
                "% of the ceiling at the ideal weight of 60 kg; the body weight is as the patient said it.");
    }

    /// Clinical.md 4: how it was taken, the last HbA1c, and what pain 10 came with belong to the record.
    @Test
    void howItWasTakenAndWhatOnlySomeAreAskedIsWritten() {
        var told = Cases.with(SeedCase.sheet(), "vitals.pressureSite", "sitting, left arm", "vitals.hba1c", "7,4",
                "pain[1].now", "10", "pain[1].newNeuro", "no");
        assertThat(SeedCase.paragraph(SeedCase.reading(told), Paragraph.BEFORE).text())
                .contains("taken sitting, left arm", "last known HbA1c 7.4 %",
                        "no new weakness, numbness, bladder or bowel trouble");
        assertThat(SeedCase.paragraph(SeedCase.reading(SeedCase.sheet()), Paragraph.BEFORE).text())
                .doesNotContain("HbA1c", "taken sitting", "numbness");
    }

    @Test
    void pointsOfEmptySheetAreAGap() {
        assertThat(composed(Reading.of(Cases.about(), Sheet.EMPTY), Paragraph.PROCEDURE))
                .anyMatch(span -> span instanceof Span.Gap gap && gap.text().equals("none given"));
    }

    private static List<Span> composed(Reading reading, Paragraph kind) {
        return SeedCase.paragraph(reading, kind).composed();
    }

    @Test
    void whatNobodyKnowsIsWrittenSo() {
        var sheet = Cases.with(SeedCase.sheet(), "medication[1].lastDose", "?", "medication[3].told", "Coumadin",
                "medication[3].class", "warfarin", "checkIn.inr", "not known");
        assertThat(SeedCase.TEXT.paragraphs(SeedCase.reading(sheet)).get(1).text())
                .contains("ibuprofen 400, last taken on a day not known.", "INR not known.").doesNotContain("?");
    }

    /// Renewed after the day of the work: the consent that stood then is the one in the note.
    @Test
    void theConsentIsThatOfTheDay() {
        var about = Cases.consented(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 20));
        var late = Reading.of(about, Cases.sheet("visit.day", "2026-11-10", "visit.time", "9"));
        assertThat(SeedCase.TEXT.paragraphs(late).getFirst().text()).contains("Consent of 1 Oct 2026");
    }
}
