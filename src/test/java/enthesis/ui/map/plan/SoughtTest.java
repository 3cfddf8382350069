package enthesis.ui.map.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SoughtTest {
    private static final List<String> ANSWERS = List.of("Repeat 23 Nov 2026, 8 points",
            "RIGHT Ankle, lateral, 8 points",
            "RIGHT Plantar fascia, 2 points", "RIGHT Plaqué");

    private final Sought sought = new Sought();

    private OptionalInt type(String letters) {
        return letters.chars().mapToObj(letter -> sought.type(Character.toString(letter), ANSWERS))
                .reduce((_, last) -> last).orElseThrow();
    }

    @Test
    void whatIsTypedIsTheBeginningOfAnyWord() {
        assertThat(type("p")).hasValue(0);
        assertThat(type("l")).hasValue(2);
        assertThat(type("aque")).hasValue(3);
    }

    @Test
    void aLetterThatLeadsNowhereBeginsAnew() {
        assertThat(type("plan")).hasValue(2);
        assertThat(type("A")).hasValue(1);
        assertThat(type("x")).isEmpty();
        assertThat(type("lat")).hasValue(1);
    }

    @Test
    void anotherQuestionKnowsNothingOfTheLast() {
        type("pl");
        sought.clear();
        assertThat(type("l")).hasValue(1);
    }
}
