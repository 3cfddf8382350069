package enthesis.domain.note;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.note.macro.KeptMacro;
import enthesis.domain.note.macro.MacroForm;
import enthesis.domain.value.PersonId;
import enthesis.domain.visit.NoteFields.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MacroFormTest {
    private static final PersonId HALE = new PersonId(new UUID(0, 1));
    private static final PersonId OKAFOR = new PersonId(new UUID(0, 2));
    private static final Macro.Place PLAN = new Macro.Place(Paragraph.PLAN, Macro.End.CLOSING);
    private static final MacroForm.Around AROUND = new MacroForm.Around("m1", HALE, Set.of("rom"), Set.of("us"));

    @Test
    void aNameAndATextAreAMacro() {
        assertThat(MacroForm.read(form("us", " Seen at {structure}. ", "mine"), AROUND).entry()).isEqualTo(Optional.of(
                new KeptMacro("m1", Optional.of(HALE), new Macro("us", "Seen at {structure}."))));
        assertThat(MacroForm.read(form("rom", "Full range.", "everybody"), AROUND).entry().orElseThrow().isShared())
                .isTrue();
    }

    @Test
    void aNameIsTakenOnlyByOneOfTheSameOwner() {
        assertThat(refused(form("rom", "x", "mine"))).isEqualTo("macros.refused.taken");
        assertThat(refused(form("us", "x", "everybody"))).isEqualTo("macros.refused.taken");
        assertThat(refused(form("a b", "x", "mine"))).isEqualTo("macros.refused.name");
        assertThat(MacroForm.read(form("", "x", "mine"), AROUND).entry()).isEmpty();
        assertThat(MacroForm.read(form("x", " ", "mine"), AROUND).entry()).isEmpty();
        assertThat(MacroForm.read(form("x", "y".repeat(2001), "mine"), AROUND).refusals()).containsKey(MacroForm.TEXT);
    }

    @Test
    void oneThatStandsInTheNoteSaysWhereAndLeavesNothingOpen() {
        var placed = form("close", "Seen and agreed.", "mine").with(Map.of(MacroForm.PARAGRAPH, "plan",
                MacroForm.END, "closing"));
        var macro = MacroForm.read(placed, AROUND).entry().orElseThrow();
        assertThat(macro.macro().place()).contains(PLAN);
        assertThat(MacroForm.read(MacroForm.sheet(macro), AROUND).entry()).contains(macro);
        assertThat(MacroForm.read(placed.with(MacroForm.END, ""), AROUND).entry()).as("at which end?").isEmpty();
        assertThat(MacroForm.read(placed.with(MacroForm.PARAGRAPH, "none"), AROUND).entry().orElseThrow().macro()
                .place()).isEmpty();
        assertThat(MacroForm.read(placed.with(MacroForm.TEXT, "Again on {day}."), AROUND).refusals())
                .containsKey(MacroForm.TEXT);
    }

    /// By name, and by place in the note.
    @Test
    void onesOwnPlaceInTheNoteStandsForEverybodys() {
        var shared = new KeptMacro("1", Optional.empty(), new Macro("a", "Practice.", Optional.of(PLAN)));
        var mine = new KeptMacro("2", Optional.of(HALE), new Macro("b", "Mine.", Optional.of(PLAN)));
        assertThat(KeptMacro.of(List.of(shared, mine), HALE)).containsExactly(mine.macro());
        assertThat(KeptMacro.of(List.of(shared, mine), OKAFOR)).containsExactly(shared.macro());
    }

    @Test
    void onesOwnStandsForEverybodysAndNobodySeesAnothers() {
        var all = List.of(macro("1", Optional.empty(), "everybody's"), macro("2", Optional.of(HALE), "Hale's"), macro(
                "3", Optional.of(OKAFOR), "Okafor's"));
        assertThat(expanded(all, HALE)).isEqualTo("Hale's");
        assertThat(expanded(all, OKAFOR)).isEqualTo("Okafor's");
        assertThat(expanded(all, new PersonId(new UUID(0, 3)))).isEqualTo("everybody's");
    }

    private static String expanded(List<KeptMacro> all, PersonId who) {
        return Macro.expand(KeptMacro.of(all, who), ".rom", 4).orElseThrow().text();
    }

    private static KeptMacro macro(String id, Optional<PersonId> owner, String text) {
        return new KeptMacro(id, owner, new Macro("rom", text));
    }

    private static String refused(Sheet sheet) {
        return Objects.requireNonNull(MacroForm.read(sheet, AROUND).refusals().get(MacroForm.NAME)).words();
    }

    private static Sheet form(String name, String text, String whose) {
        return Sheet.EMPTY.with(Map.of(MacroForm.NAME, name, MacroForm.TEXT, text, MacroForm.WHOSE, whose));
    }
}
