package enthesis.ui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.visit.Cases;
import enthesis.ui.kit.work.Reminders;
import enthesis.ui.visit.keeping.HandTiming;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class LiveReadingTest {
    private static final Field WEIGHT = Field.parse("vitals.weight");
    private final HandTiming timing = new HandTiming(Instant.parse("2026-11-23T10:42:07Z"));
    private final Deque<Runnable> afterTheFrame = new ArrayDeque<>();
    private final VisitModel model = new VisitModel(Cases.about(), Sheet.EMPTY, new Bench(Sheet.EMPTY),
            new Reminders() {
                @Override
                public Reminder in(Duration wait, Runnable then) {
                    return timing.in(wait, then);
                }

                @Override
                public <T> void soon(Supplier<T> aside, Consumer<T> then) {
                    afterTheFrame.add(() -> then.accept(aside.get()));
                }
            }, timing);
    private final ArrayList<String> told = new ArrayList<>();

    private void follow() {
        model.reading().addListener((_, _, now) -> told.add(now.sheet().text(WEIGHT)));
    }

    @Test
    void whoAsksGetsTheReadingOfWhatIsTypedNow() {
        follow();
        model.sheet.type(WEIGHT, "6");
        assertThat(model.reading().get().sheet().text(WEIGHT)).isEqualTo("6");
        assertThat(told).isEmpty();
    }

    @Test
    void whoFollowsIsToldOnceOfAllThatWasTypedMeanwhile() {
        follow();
        model.sheet.type(WEIGHT, "6");
        model.sheet.type(WEIGHT, "64");
        assertThat(afterTheFrame).hasSize(1);
        afterTheFrame.remove().run();
        assertThat(told).as("an answer to less than what is typed is asked for again").isEmpty();
        afterTheFrame.remove().run();
        assertThat(told).containsExactly("64");
        assertThat(afterTheFrame).isEmpty();
    }

    /// A row that an act adds is there when the focus goes to it.
    @Test
    void whatFollowsFromAnActIsToldAtOnce() {
        follow();
        model.sheet.edit(Map.of(WEIGHT, "64"), "weight");
        assertThat(told).containsExactly("64");
        model.sheet.undo();
        assertThat(told).containsExactly("64", "");
    }

    @Test
    void beforeAnythingElseIsDoneEverybodyKnows() {
        follow();
        model.sheet.type(WEIGHT, "64");
        model.settle();
        assertThat(told).containsExactly("64");
        afterTheFrame.remove().run();
        assertThat(told).as("nothing is told twice").containsExactly("64");
    }
}
