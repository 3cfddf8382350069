package enthesis.ui.kit.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Work that is not done before a test says so: what happens meanwhile is what a person sees of a slow disk.
public final class HeldWork implements Work {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final DirectWork direct = new DirectWork();

    @Override
    public <T> void run(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
        waiting.add(() -> direct.run(job, done, failed));
    }

    /// Does everything that was given so far, in order.
    public void go() {
        for (int jobs = waiting.size(); jobs > 0; jobs--) {
            waiting.remove().run();
        }
    }
}
