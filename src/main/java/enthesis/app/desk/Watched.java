package enthesis.app.desk;

import enthesis.ui.kit.work.Work;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Work on the chart; after a job that failed it looks whether the chart is stopped, and tells so where the screen may
/// be touched. The failed job is told first.
record Watched(Work work, BooleanSupplier stopped, Runnable told) implements Work {

    @Override
    public <T> void run(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
        work.run(job, done, failure -> {
            failed.accept(failure);
            work.run(stopped::getAsBoolean, is -> {
                if (is) {
                    told.run();
                }
            }, _ -> {});
        });
    }
}
