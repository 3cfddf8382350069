package enthesis.domain.visit;

import enthesis.domain.entry.Sheet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// What every letter sets off: all rules over all that is typed in a visit, beside those over one in which nothing is.
@State(Scope.Thread)
public class ReadingBench {
    private final Circumstances about = Cases.about();
    private final Sheet typed = Cases.seedVisit();
    private final Sheet nothing = Cases.sheet();

    @Benchmark
    public Reading read() {
        return Reading.of(about, typed);
    }

    @Benchmark
    public Reading bare() {
        return Reading.of(about, nothing);
    }
}
