package enthesis.ui.insight;

import static enthesis.ui.practice.PracticeStage.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.insight.Filter;
import enthesis.domain.insight.Reckoning;
import enthesis.domain.insight.Seen;
import enthesis.domain.insight.rows.Rows;
import enthesis.domain.practice.Practice;
import enthesis.storage.insight.MadeUp;
import enthesis.storage.reference.ReferenceData;
import enthesis.ui.insight.InsightModel.InsightDesk;
import enthesis.ui.insight.page.Page;
import enthesis.ui.kit.work.HeldWork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is seen while a large practice is still being counted.
class InsightModelTest {
    private static final Practice PRACTICE = ReferenceData.load();
    private static final Seen SEEN = MadeUp.seen(PRACTICE);

    private final HeldWork work = new HeldWork();
    private final Map<String, Rows> saved = new HashMap<>();
    private final List<Page> shown = new ArrayList<>();
    private boolean fails;
    private InsightModel model;

    @BeforeEach
    void opens() {
        model = new InsightModel(new InsightDesk(work, this::read, PRACTICE, TEXTS, new Random(5), saved::put));
        model.page.subscribe(page -> page.ifPresent(shown::add));
        model.refresh();
    }

    private Seen read() {
        if (fails) {
            throw new IllegalStateException("no");
        }
        return SEEN;
    }

    private String title() {
        return model.page.get().orElseThrow().heading().title();
    }

    /// Of a large chart, in per cent; then it counts.
    @Test
    void itSaysHowMuchOfTheChartIsRead() {
        model.read(40);
        assertThat(model.doing.get()).isEqualTo("Reading the chart: 40\u00a0% \u2026");
        model.read(100);
        assertThat(model.doing.get()).isEqualTo("Counting \u2026");
        assertThat(model.busy.get()).isTrue();
    }

    @Test
    void theChosenQuestionIsAnsweredFirstAndTheOthersAfterIt() {
        assertThat(model.questions).hasSize(12);
        assertThat(model.busy.get()).isTrue();
        assertThat(model.page.get()).isEmpty();
        work.go();
        assertThat(title()).isEqualTo(model.questions.getFirst().title());
        assertThat(model.busy.get()).isFalse();
        for (int others = 1; others < model.questions.size(); others++) {
            work.go();
        }
        assertThat(shown).as("nobody is shown what was not asked").hasSize(1);
        for (var question : model.questions) {
            model.choose(question);
            assertThat(title()).as("it is there").isEqualTo(question.title());
        }
    }

    @Test
    void aQuestionThatIsNotAnsweredYetComesNext() {
        work.go();
        var last = model.questions.getLast();
        model.choose(last);
        assertThat(model.busy.get()).as("the page of before is an old one").isTrue();
        assertThat(title()).isEqualTo(model.questions.getFirst().title());
        work.go();
        assertThat(model.busy.get()).as("the one that was begun before").isTrue();
        work.go();
        assertThat(title()).isEqualTo(last.title());
        assertThat(model.busy.get()).isFalse();
    }

    @Test
    void nothingOfAnOlderFilterIsShown() {
        work.go();
        model.region.set("hip");
        assertThat(model.busy.get()).isTrue();
        model.choose(model.questions.get(1));
        assertThat(model.busy.get()).isTrue();
        work.go();
        assertThat(model.counted.get()).startsWith("Courses: 3,");
        work.go();
        var hips = model.questions.get(1).answer().apply(new Reckoning(
                SEEN.only(new Filter(Optional.of("hip"), Optional.empty())), PRACTICE));
        assertThat(model.page.get().orElseThrow().heading()).isEqualTo(hips.heading());
        assertThat(shown).as("of the older filter what was asked under it").hasSize(2);
    }

    @Test
    void whatFailedIsTriedAgainWithTheNextQuestion() {
        fails = true;
        work.go();
        assertThat(model.failure.get()).isNotBlank();
        assertThat(model.busy.get()).isFalse();
        fails = false;
        model.choose(model.questions.get(2));
        work.go();
        assertThat(model.failure.get()).isEmpty();
        assertThat(title()).isEqualTo(model.questions.get(2).title());
    }

    @Test
    void rowsAreWrittenAwayFromTheScreen() {
        work.go();
        model.export();
        assertThat(saved).isEmpty();
        work.go();
        assertThat(saved).containsOnlyKeys("enthesis-insight-flare.csv");
        assertThat(saved.values()).allMatch(rows -> !rows.lines().isEmpty());
    }
}
