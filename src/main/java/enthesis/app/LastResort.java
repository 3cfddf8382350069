package enthesis.app;

import java.util.stream.Stream;

/// What nobody foresaw is told, and the program goes on; but not without memory, when nobody knows any more what in it
/// is whole. Then it ends at once, and all that was called kept is there at the next start (reliability.md C.2).
///
/// The JVM's own option for this would end it too early: a damaged chart can ask for more memory than there is, and that
/// is told instead.
record LastResort(Thread.UncaughtExceptionHandler told, Runnable end) implements Thread.UncaughtExceptionHandler {
    /// What the program ends with when there is no memory left.
    private static final int OUT_OF_MEMORY = 3;

    /// Stands behind every thread from now on.
    static void stand(Thread.UncaughtExceptionHandler told) {
        Thread.setDefaultUncaughtExceptionHandler(new LastResort(told, () -> Runtime.getRuntime().halt(OUT_OF_MEMORY)));
    }

    @Override
    public void uncaughtException(Thread thread, Throwable bug) {
        if (Stream.iterate(bug, cause -> cause != null, Throwable::getCause)
                .anyMatch(OutOfMemoryError.class::isInstance)) {
            end.run();
        } else {
            told.uncaughtException(thread, bug);
        }
    }
}
