package enthesis.domain.note;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.note.handout.Handout;
import enthesis.domain.note.handout.LetterSheet;
import enthesis.domain.people.Clinic;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Attended;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.SecondProliferant;
import enthesis.domain.visit.Visit;
import enthesis.domain.wording.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The letter names patient, side and region as words, what was done, and each step with its date (clinical.md 9.2).
class LetterSheetTest {
    private static final Clinic CLINIC = new Clinic("Harbour Street Clinic", "555 0100", "911",
            Clinic.Copies.UNKNOWN);

    @Test
    void whatWasDoneAndEachStepHasItsDate() {
        var letter = LetterSheet.of(SeedCase.reading(), SeedCase.ENGLISH, CLINIC, "Dr. L. Hale");
        assertThat(letter.about()).containsExactly(new Handout.Heading("RIGHT",
                "ankle and foot: activity after prolotherapy"));
        assertThat(lines(letter, 0)).singleElement().asString().startsWith(
                "J. Roy: MUSTERMANN, Erika had the injections below on 23 November 2026.");
        assertThat(lines(letter, 1)).startsWith("RIGHT ankle and foot, session 3: 8 points, 6.5 mL in all.")
                .contains("Dextrose 15 % with a local anaesthetic.")
                .anyMatch(line -> line.contains("Sinus tarsi"));
        assertThat(lines(letter, 2).getFirst()).isEqualTo("No anti-inflammatory drugs up to and including "
                + "28 November 2026; allowed again from 29 November 2026.");
        assertThat(lines(letter, 3)).containsExactly(
                "From 23 November 2026 up to and including 26 November 2026: light daily activity; nothing heavy or "
                        + "repeated.",
                "By 30 November 2026: start to move the joint through its full range.",
                "After that: load, exercise and sport step by step, by your plan. No sport before it.",
                "More pain or stiffness for 1 to 3 days is expected. If it has not settled by 30 November 2026, "
                        + "please tell us.",
                "Next session: Monday 21 December 2026.");
        assertThat(lines(letter, 5)).containsExactly("Kind regards, Dr. L. Hale, Harbour Street Clinic");
    }

    @Test
    void aSecondProliferantIsNamedInEachLanguage() {
        var reading = SeedCase.reading(SecondProliferant.in(SeedCase.sheet()));
        assertThat(lines(LetterSheet.of(reading, SeedCase.ENGLISH, CLINIC, ""), 1))
                .contains("Dextrose 15 % with a local anaesthetic.", "Together with sodium morrhuate 0.5 %.");
        for (var language : Language.values()) {
            assertThat(lines(LetterSheet.of(reading, SeedCase.WORDINGS.in(language), CLINIC, ""), 1))
                    .anyMatch(line -> line.contains("sodium morrhuate") && line.matches(".*0[.,]5 %\\."));
        }
    }

    @Test
    void onePointIsOnePointAndCommasAreThoseOfTheLanguage() {
        var one = SeedCase.point(Cases.with(SeedCase.before(), "aftercare.physiotherapist", ""), 1, "left", "ATFL",
                "170", "236", "0.5");
        var letter = LetterSheet.of(SeedCase.reading(one), SeedCase.WORDINGS.in(Language.GERMAN), CLINIC, "L. Hale");
        assertThat(lines(letter, 0).getFirst()).startsWith("Physiotherapie: MUSTERMANN, Erika hat am "
                + "23. November 2026");
        assertThat(lines(letter, 1).getFirst()).isEqualTo("LINKS, Sprunggelenk und Fuß, Sitzung 3: 1 Punkt, 0,5 mL.");
    }

    @Test
    void aNecessaryAntiInflammatoryGoesOnAndAnAllergyForbidsAll() {
        var agreed = SeedCase.sheet().with(Field.at("medication", 1, "necessary"), "rheumatologist insists");
        assertThat(lines(LetterSheet.of(SeedCase.reading(agreed), SeedCase.ENGLISH, CLINIC, ""), 2).getFirst())
                .startsWith("No other anti-inflammatory").endsWith("goes on as agreed.");
        var allergic = SeedCase.sheet().with(Field.at("allergy", 2, "substance"), "ibuprofen");
        assertThat(lines(LetterSheet.of(SeedCase.reading(allergic), SeedCase.ENGLISH, CLINIC, ""), 2).getFirst())
                .isEqualTo("No anti-inflammatory drugs: allergy.");
    }

    /// Both ankles in one visit, each in a course of its own: the session of a side is that of its course.
    @Test
    void eachSideHasTheSessionOfItsOwnCourse() {
        var about = Cases.about();
        var visit = about.visit();
        var left = Cases.sides(Side.LEFT, Side.LEFT).visit().at(1).course();
        var both = new Circumstances(about.patient(), new Visit(visit.id(), visit.patient(), List.of(
                visit.courses().getFirst(), new Attended(left, 1)), visit.performed(), visit.entered(),
                Visit.State.OPEN), about.practice(), about.now(), about.zone(), about.userName(), List.of());
        var sheet = SeedCase.point(SeedCase.point(SeedCase.before(), 1, "right", "ATFL", "170", "236", "0.5"), 2,
                "left",
                "ATFL", "170", "236", "1");
        var letter = LetterSheet.of(Reading.of(both, sheet), SeedCase.ENGLISH, CLINIC, "L. Hale");
        assertThat(lines(letter, 1)).contains("RIGHT ankle and foot, session 3: 1 point, 0.5 mL.",
                "LEFT ankle and foot, session 1: 1 point, 1 mL.");
    }

    private static List<String> lines(Handout letter, int group) {
        return letter.groups().get(group).lines().stream().map(SeedCase::spaced).toList();
    }
}
