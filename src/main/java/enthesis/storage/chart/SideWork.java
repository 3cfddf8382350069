package enthesis.storage.chart;

import enthesis.storage.backup.Wanted;
import enthesis.storage.backup.Wanted.Stopped;
import enthesis.storage.recovery.Unsound;
import java.io.IOException;
import java.util.function.IntConsumer;

/// Something long that goes on beside an open chart, on a thread of its own that is never interrupted: begun on the
/// chart's thread, done on the other, and stopped or waited for when the chart is closed.
public final class SideWork<T> {
    private final Job<T> job;
    private State state = State.BEGUN;
    private volatile boolean wanted = true;
    private volatile IntConsumer hearing = _ -> {};
    private int percent;

    private enum State {
        BEGUN, GOING_ON, OVER
    }

    /// What is done; asks between its steps whether it is still wanted.
    @FunctionalInterface
    interface Job<T> {
        T done(Wanted wanted) throws IOException, Unsound;
    }

    SideWork(Job<T> job) {
        this.job = job;
    }

    /// Does it, once.
    ///
    /// @throws Stopped
    ///             if it is not wanted any more; nothing is left of it
    public T done() throws IOException, Unsound {
        go();
        try {
            return job.done(new Asked());
        } finally {
            over();
        }
    }

    /// `hears` how much of it is done, from 0 to 100, on the thread that does it.
    public void hear(IntConsumer hears) {
        hearing = hears;
    }

    private final class Asked implements Wanted {
        @Override
        public void still() throws Stopped {
            if (!wanted) {
                throw new Stopped();
            }
        }

        @Override
        public void done(double share) {
            int now = (int) (100 * share);
            if (now > percent) {
                percent = now;
                hearing.accept(now);
            }
        }
    }

    private synchronized void go() throws Stopped {
        if (state != State.BEGUN || !wanted) {
            throw new Stopped();
        }
        state = State.GOING_ON;
    }

    private synchronized void over() {
        state = State.OVER;
        notifyAll();
    }

    synchronized boolean isOver() {
        return state == State.OVER;
    }

    /// Nobody wants it any more. What nobody does any more is over, too.
    public void stop() {
        wanted = false;
        synchronized (this) {
            if (state == State.BEGUN) {
                over();
            }
        }
    }

    /// Waits until it is over, if it was ever taken up.
    synchronized void await() {
        if (state == State.BEGUN) {
            stop();
        }
        boolean interrupted = false;
        while (state != State.OVER) {
            try {
                wait();
            } catch (InterruptedException _) {
                interrupted = true; // whoever waits may be told so; what is waited for goes on
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
