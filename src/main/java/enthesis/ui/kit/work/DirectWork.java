package enthesis.ui.kit.work;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Runs each job at once, in place: for view models without a screen.
public final class DirectWork implements Work {

    @Override
    public <T> void run(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
        T result;
        try {
            result = job.call();
        } catch (Exception e) {
            failed.accept(e);
            return;
        }
        done.accept(result);
    }
}
