package enthesis.app;

import enthesis.exchange.document.Printer;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import org.jspecify.annotations.Nullable;

/// A printer of the machine that takes the beginning of the pages, as PostScript, and then nothing more.
final class StuckPrinter {
    private static final String NAME = "stuck";
    private static final int TAKES = 2_000;

    private StuckPrinter() {}

    /// `taken` hears, on the printer's thread, that it is in the middle of the pages.
    static void plugIn(Runnable taken) {
        var postscript = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0];
        var real = postscript.getPrintService(new Paper(taken));
        PrintServiceLookup.registerService((PrintService) Proxy.newProxyInstance(StuckPrinter.class.getClassLoader(),
                new Class<?>[]{PrintService.class}, (self, method, arguments) -> switch (method.getName()) {
                    case "getName" -> NAME;
                    case "equals" -> System.identityHashCode(self) == System.identityHashCode(arguments[0]);
                    default -> asked(real, method, arguments);
                }));
    }

    static void print(byte[] pdf) throws IOException {
        Printer.print(pdf, new Printer.Choice(NAME, 1, false, List.of()));
    }

    private static @Nullable Object asked(StreamPrintService real, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static final class Paper extends OutputStream {
        private final Runnable taken;
        private int bytes;

        Paper(Runnable taken) {
            this.taken = taken;
        }

        @Override
        public void write(int one) {
            bytes++;
            if (bytes == TAKES) {
                taken.run();
                while (true) {
                    LockSupport.park();
                }
            }
        }
    }
}
