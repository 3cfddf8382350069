package enthesis.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.find.Duplicates;
import enthesis.domain.value.PatientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Who of a file has a chart here: by number, then by name and birth date, and never without a question where it is
/// not sure.
class MatchTest {
    private static final LocalDate BORN = LocalDate.of(1968, 4, 12);
    private static final Person MUELLER = chart(1, "Müller", "Ilse", BORN);
    private static final Person OTHER = chart(2, "Tanaka", "Yuki", LocalDate.of(1990, 1, 2));

    private static Person chart(int number, String family, String given, LocalDate born) {
        return new Person(new PatientId(new UUID(1, number)), new ChartNumber("00000" + number), family, given, born,
                Sex.FEMALE, "");
    }

    private static Incoming person(String family, String given, LocalDate born) {
        return new Incoming("a.json, 1", List.of(), family, given, born, Sex.FEMALE, "",
                new Allergies.NotAsked());
    }

    private static Match match(Incoming person, List<Person> numbered, Person... all) {
        return Match.of(person, numbered, Duplicates.of(person.known(), List.of(all)), false);
    }

    @Test
    void aNumberAndALikeNameOrBirthDateIsTheChart() {
        assertThat(match(person("MULLER", "Ilse", BORN), List.of(MUELLER))).isEqualTo(new Match.Known(MUELLER));
        assertThat(match(person("Brekke", "Ilse", BORN), List.of(MUELLER))).as("married")
                .isEqualTo(new Match.Known(MUELLER));
        assertThat(match(person("Brekke", "Olav", LocalDate.of(2001, 1, 1)), List.of(MUELLER)))
                .isEqualTo(new Match.Ask(Match.Why.NUMBER_ONLY, List.of(MUELLER)));
        assertThat(match(person("Müller", "Ilse", BORN), List.of(MUELLER, OTHER)))
                .isEqualTo(new Match.Ask(Match.Why.NUMBER_ONLY, List.of(MUELLER, OTHER)));
    }

    @Test
    void nameAndBirthDateAreAskedAbout() {
        var asked = new Match.Ask(Match.Why.ALIKE, List.of(MUELLER));
        assertThat(match(person("Muller", "Ilse", BORN), List.of(), MUELLER, OTHER)).isEqualTo(asked);
        assertThat(match(person("Ilse", "Müller", BORN), List.of(), MUELLER)).as("the other way round")
                .isEqualTo(asked);
        assertThat(match(person("Müller", "Ilse", LocalDate.of(1968, 12, 4)), List.of(), MUELLER)).as("a slip")
                .isEqualTo(asked);
        assertThat(match(person("Müller", "Ilse", LocalDate.of(1931, 7, 9)), List.of(), MUELLER))
                .as("another of this name").isEqualTo(new Match.Fresh());
    }

    @Test
    void whoStandsThereTwiceIsAskedAbout() {
        var seen = new Preview.Seen();
        assertThat(seen.again(person("Müller", "Ilse", BORN))).isFalse();
        assertThat(seen.again(person("MULLER", "ilse", BORN))).isTrue();
        assertThat(seen.again(person("Müller", "Ilse", BORN.plusDays(1)))).isFalse();
    }

    @Test
    void nobodyIsTakenWithoutAnAnswer() {
        var preview = new Preview(List.of(
                new Preview.Line(person("Müller", "Ilse", BORN), new Match.Ask(Match.Why.ALIKE, List.of(MUELLER))),
                new Preview.Line(person("Brekke", "Olav", BORN), new Match.Fresh())), Map.of(), Map.of());
        assertThat(List.of(preview.fresh(), preview.known(), preview.unanswered())).containsExactly(1, 0, 1);
        preview.answer(0, Optional.of(new Answer.Same(MUELLER)));
        assertThat(List.of(preview.fresh(), preview.known(), preview.unanswered())).containsExactly(1, 1, 0);
        assertThatThrownBy(() -> preview.answer(0, Optional.of(new Answer.Same(OTHER))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> preview.answer(1, Optional.empty())).isInstanceOf(IllegalArgumentException.class);
    }

    /// Who has no number is found again by what is said of who they are.
    @Test
    void whoHasNoNumberIsTheSameWhenTheSameIsSaid() {
        var one = person("Müller", "Ilse", BORN);
        assertThat(one.identifiers()).isEqualTo(person("Müller", "Ilse", BORN).identifiers()).hasSize(1);
        assertThat(person("Müller", "Ils", BORN).identifiers()).isNotEqualTo(one.identifiers());
    }
}
