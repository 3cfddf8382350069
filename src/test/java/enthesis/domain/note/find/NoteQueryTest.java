package enthesis.domain.note.find;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.note.find.NoteQuery.Word;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteQueryTest {

    private static List<OwnText> texts(String... texts) {
        return Stream.of(texts).map(OwnText::of).toList();
    }

    /// Accents, Turkish letters, apostrophes, hyphens and Arabic signs are folded as in names; the last word may be
    /// begun, the others are whole, and stand anywhere.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"tender kne | Knee tender at Gerdy | true", "kne tender | Knee tender | false",
            "kne | Knee tender | true", "ten knee | Knee tender | false", "'knee ' | Knees tender | false",
            "muller | Dr Müller rang | true", "mueller | Dr Müller rang | true", "Müller | muller rang | true",
            "İnci | INCI said | true", "ıspanak | ISPANAK eats | true", "obrien | O'Brien called | true",
            "o'brien | Obrien called | true", "tennis elbow | a tennis-elbow brace | true",
            "tennis-elb | a tennis-elbow brace | true", "naïve | naive of it | true",
            "الركبه | ألم في الرُّكْبة | true",
            "ברך | כאב בברך | false", "בברך | כאב בבֶּרֶךְ | true", "Колено | болит колено | true",
            "swelling;warm | warm, swelling | true"})
    void whatIsTypedStandsInTheText(String typed, String text, boolean fits) {
        assertThat(NoteQuery.of(typed).in(texts(text)).isPresent()).isEqualTo(fits);
    }

    @Test
    void inQuotationMarksWordsFollowEachOther() {
        var text = texts("walks two flights of stairs", "stairs hurt");
        assertThat(NoteQuery.of("\"flights of stairs\"").in(text)).isPresent();
        assertThat(NoteQuery.of("“of flights”").in(text)).isEmpty();
        assertThat(NoteQuery.of("\"of stairs\" hurt").in(text)).as("each in another text").isPresent();
        assertThat(NoteQuery.of("\"flights of st").in(text)).as("still being typed").isPresent();
        assertThat(NoteQuery.of("\"flights of st\"").in(text)).isEmpty();
    }

    @Test
    void threeLettersAreLookedUp() {
        assertThat(NoteQuery.of("kn").sought()).isEmpty();
        assertThat(NoteQuery.of("a b ?").sought()).isEmpty();
        assertThat(NoteQuery.of("L5 kne").sought()).containsExactly(new Word("kne", true));
        assertThat(NoteQuery.of("knee warm ").sought()).containsExactly(new Word("knee", false),
                new Word("warm", false));
        assertThat(NoteQuery.of("L5 knee").in(texts("knee and L5"))).as("the short ones have to be there, too")
                .isPresent();
        assertThat(NoteQuery.of("L4 knee").in(texts("knee and L5"))).isEmpty();
        assertThat(NoteQuery.of("x".repeat(5_000)).sought()).hasSize(1);
        assertThat(NoteWord.kept(texts("x".repeat(100_000), "膝".repeat(100_000)))).hasSize(2);
    }

    @Test
    void theWordsAroundTheHitAreShownAndTheHitIsMarked() {
        var long1 = "Comes with her daughter, who says that since the last session the ankle is much warmer in the "
                + "evening and that the stairs are hard; otherwise she feels well and slept through the whole night.";
        var found = NoteQuery.of("stairs warmer").in(List.of(new OwnText("note.planOwn", "none of it"),
                new OwnText("checkIn.healthChange", long1.replace(' ', '\n')))).orElseThrow();
        assertThat(found.field()).isEqualTo("checkIn.healthChange");
        assertThat(found.text()).startsWith("… ").endsWith(" …").hasSizeLessThan(150).doesNotContain("\n");
        assertThat(found.marks().stream().map(mark -> found.text().substring(mark.from(), mark.to())))
                .containsExactly("warmer", "stairs");
        var whole = NoteQuery.of("well").in(texts("All well.")).orElseThrow();
        assertThat(whole.text()).isEqualTo("All well.");
        assertThat(whole.fromTheRight()).isFalse();
        assertThat(NoteQuery.of("الركبة").in(texts("ألم في الركبة")).orElseThrow().fromTheRight()).isTrue();
    }

    @Test
    void eachWordIsKeptOnceFoldedAndInItsParts() {
        assertThat(NoteWord.kept(texts("Re-evaluated: Müller's knee, the KNEE; 27G, L5.", "of it")))
                .containsExactlyInAnyOrder("reevaluated", "evaluated", "mullers", "muller", "mueller",
                        "knee", "the", "27g");
    }

    /// What the program composes, what is chosen and what is measured is nobody's own word.
    @Test
    void onlyOwnWordsOfASheetAreTaken() {
        var typed = Map.of("note.planOwn", "Skips.", "note.afterRewritten", "As composed. ", "note.afterBasis",
                "As composed.", "note.beforeRewritten", "Mine.", "note.beforeBasis", "Composed.",
                "procedure.paraesthesia", "none", "point[12].note", "hard end", "point[12].structure", "ATFL",
                "vitals.weight", "64", "answered.doseRule", "agreed with him");
        assertThat(OwnFields.of(typed).stream().map(text -> text.field() + " " + text.text())).containsExactly(
                "note.beforeRewritten Mine.", "note.planOwn Skips.", "answered.doseRule agreed with him",
                "point[12].note hard end");
    }
}
