package enthesis.storage.driver;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.chart.Chart;
import enthesis.storage.chart.Mended;
import enthesis.storage.chart.Opened;
import enthesis.storage.chart.TestChart;
import enthesis.storage.trail.Chain;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// Opens a chart after a fault and holds it against its story: what was acknowledged is there, unaltered, and of what
/// was not acknowledged all or nothing.
final class Judge {
    private static final Set<Mended.Kind> NO_ALARM = Set.of(Mended.Kind.NOTHING, Mended.Kind.REPLAYED,
            Mended.Kind.REBUILT);

    private static final Duration LONGEST = Duration.ofSeconds(3);

    private final Map<Mended.Kind, Integer> kinds = new EnumMap<>(Mended.Kind.class);
    private int rounds;
    private int acknowledged;
    private Duration longest = Duration.ZERO;

    /// How many deeds are in the chart: as many as were acknowledged, or one more.
    int kept(Path folder, Story story, DriverRun.Said said, String named) throws IOException {
        var start = System.nanoTime();
        var opened = Chart.open(TestChart.place(folder), TestChart.key("one"), TestChart.CLOCK);
        var took = Duration.ofNanos(System.nanoTime() - start);
        var as = "%s, seed %d: %s".formatted(named, story.seed(), said.lines());
        try (var chart = TestChart.opened(opened)) {
            var kind = opened instanceof Opened.Open open ? open.mended().kind() : Mended.Kind.LOST;
            assertThat(kind).as(as).isIn(NO_ALARM);
            assertThat(took).as(as).isLessThan(LONGEST);
            assertThat(chart.trail().verify()).as(as).isInstanceOf(Chain.Whole.class);
            rounds++;
            acknowledged += said.acknowledged() - said.done();
            kinds.merge(kind, 1, Integer::sum);
            longest = took.compareTo(longest) > 0 ? took : longest;
            return there(State.of(chart, folder), story, said.acknowledged(), as);
        }
    }

    private static int there(State state, Story story, int acknowledged, String as) {
        if (state.equals(story.after(acknowledged))) {
            return acknowledged;
        }
        assertThat(state).as(as).isEqualTo(story.after(acknowledged + 1));
        return acknowledged + 1;
    }

    @Override
    public String toString() {
        return "%d rounds, %d acknowledged, 0 lost, opened %s, the longest in %d ms".formatted(rounds, acknowledged,
                kinds, longest.toMillis());
    }
}
