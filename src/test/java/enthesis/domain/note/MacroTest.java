package enthesis.domain.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MacroTest {
    private static final List<Macro> MACROS = List.of(new Macro("rom", "Full motion from day {day} on, {how}."));

    @Test
    void macroExpandsAndSelectsItsFirstGap() {
        assertThat(Macro.expand(MACROS, "Told: .rom and so on", 10)).contains(
                new Macro.Expanded("Told: Full motion from day {day} on, {how}. and so on", new Macro.Range(27, 32)));
    }

    @Test
    void nextGapIsFound() {
        assertThat(Macro.gap("Full motion from day 3 on, {how}.", 22)).contains(new Macro.Range(27, 32));
        assertThat(Macro.gap("Full motion.", 0)).isEmpty();
    }

    @Test
    void dotWithinAWordIsNoMacro() {
        assertThat(Macro.expand(MACROS, "Dr.rom", 6)).isEmpty();
        assertThat(Macro.expand(MACROS, ".other", 6)).isEmpty();
    }
}
