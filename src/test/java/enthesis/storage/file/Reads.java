package enthesis.storage.file;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A disk that counts the parts that are read of its files, and fails at one of them.
public final class Reads {
    public final AtomicInteger parts = new AtomicInteger();
    private final Disk disk;
    private final String ending;
    private int failing;
    private @Nullable Exception failure;
    private @Nullable CountDownLatch until;

    public Reads(Disk disk) {
        this(disk, "");
    }

    /// Of those files whose names end so.
    public Reads(Disk disk, String ending) {
        this.disk = disk;
        this.ending = ending;
    }

    /// The n-th part from now on cannot be read.
    void failAt(int n, Exception why) {
        parts.set(0);
        failing = n;
        failure = why;
    }

    /// Whoever reads the n-th part waits for this first.
    void waitAt(int n, CountDownLatch latch) {
        parts.set(0);
        failing = n;
        until = latch;
    }

    public Disk asDisk() {
        return (Disk) Proxy.newProxyInstance(Disk.class.getClassLoader(), new Class<?>[]{Disk.class},
                (_, method, arguments) -> {
                    if (method.getName().equals("part") && arguments[0].toString().endsWith(ending)) {
                        count();
                    }
                    try {
                        return method.invoke(disk, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() instanceof IOException io ? io : e;
                    }
                });
    }

    private void count() throws Exception {
        if (parts.incrementAndGet() != failing) {
            return;
        }
        if (until != null) {
            until.await();
        }
        if (failure != null) {
            throw failure;
        }
    }
}
