package enthesis.ui.kit.work;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Where files and the database are worked on: away from the screen, one job after the other, in the order given.
///
/// There is no way to run a job without saying what happens when it fails.
public interface Work {

    /// Runs `job`; then `done` with its result, or `failed` with what it threw, both where the screen may be touched.
    <T> void run(Callable<T> job, Consumer<T> done, Consumer<Exception> failed);
}
