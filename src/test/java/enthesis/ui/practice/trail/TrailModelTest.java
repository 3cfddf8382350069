package enthesis.ui.practice.trail;

import static enthesis.ui.practice.PracticeStage.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.patient.Person;
import enthesis.domain.trail.TrailAnchor;
import enthesis.domain.value.PersonId;
import enthesis.domain.visit.Cases;
import enthesis.storage.deed.Deed;
import enthesis.storage.deed.DeedPage;
import enthesis.storage.deed.DeedQuery;
import enthesis.storage.deed.DeedQuery.By;
import enthesis.storage.deed.DeedQuery.Order;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.kit.work.Work;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Questions that come faster than answers.
class TrailModelTest {
    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    private final List<DeedQuery> asked = new ArrayList<>();
    private final TrailModel model = new TrailModel(new TrailDesk(new DirectWork(), new Later(), TEXTS,
            new TrailDesk.Source() {
                @Override
                public List<Person> people(String typed) {
                    return List.of();
                }

                @Override
                public DeedPage page(DeedQuery query, int number) {
                    asked.add(query);
                    return new DeedPage(List.of(new Deed(1, 1, Instant.EPOCH, Act.of(What.FOUNDED, PersonId.NOBODY),
                            "", Optional.empty(), List.of())), 0, 1);
                }

                @Override
                public TrailAnchor.Held held(TrailAnchor anchor) {
                    return anchor.held("0".repeat(64), 1);
                }
            }, new TrailDesk.Around(Cases.TODAY, ZoneOffset.UTC, List.of()),
            new TrailDesk.Papers(_ -> {}, _ -> {}, _ -> {})));

    /// Works when it is told to.
    private final class Later implements Work {
        @Override
        public <T> void run(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
            waiting.add(() -> new DirectWork().run(job, done, failed));
        }
    }

    @Test
    void onlyTheLastOfManyQuestionsIsAsked() {
        model.start();
        model.filter.kind.set("printed");
        model.filter.kind.set("viewed");
        assertThat(model.busy.get()).isTrue();
        assertThat(model.rows.get()).isEmpty();
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        assertThat(model.busy.get()).isFalse();
        assertThat(asked).extracting(DeedQuery::what).containsExactly(Optional.of(What.VIEWED));
        assertThat(model.message.get()).isEqualTo("1 act");
    }

    @Test
    void aColumnSortsTheWayItIsReadFirst() {
        model.sort(By.WHO);
        assertThat(model.order.get()).isEqualTo(new Order(By.WHO, false));
        model.sort(By.WHO);
        assertThat(model.order.get()).isEqualTo(new Order(By.WHO, true));
        model.sort(By.LINES);
        assertThat(model.order.get()).isEqualTo(new Order(By.LINES, true));
        model.sort(By.WHEN);
        assertThat(model.order.get()).isEqualTo(Order.NEWEST);
    }

    @Test
    void anActWithoutRowsSaysSo() {
        model.start();
        waiting.remove().run();
        model.unfold();
        assertThat(model.rows.get()).last().isEqualTo(new TrailRow.Note(TEXTS.say("trail.noRows")));
        model.move(1);
        model.unfold();
        assertThat(model.rows.get()).hasSize(1);
    }
}
