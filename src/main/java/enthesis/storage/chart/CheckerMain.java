package enthesis.storage.chart;

import enthesis.storage.file.LocalDisk;
import enthesis.storage.key.MasterKey;
import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// The program of its own that reads one chart's file whole. It is given the key, the file and the errand by its
/// standard input, and says on its standard output what `Report` understands. When its input ends, the program that
/// started it is gone, and it ends at once.
final class CheckerMain {
    /// So many lines of the trail are worth a second thread.
    private static final long MANY = 20_000;

    private CheckerMain() {}

    public static void main(String[] arguments) throws IOException {
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.US_ASCII)) {
            var in = new FileInputStream(FileDescriptor.in); // unbuffered: nothing else keeps the key
            var key = MasterKey.handed(in);
            var given = new DataInputStream(in);
            var file = new ChartFile(new LocalDisk(), Path.of(given.readUTF()),
                    new CheckerHere(step -> out.println(Report.line(step)), MANY));
            var errand = Errand.read(given);
            endWith(in);
            out.println(Report.BEGUN);
            out.println(Checked.line(checked(file, key, errand)));
            key.wipe();
        }
        Runtime.getRuntime().halt(0);
    }

    private static Checked checked(ChartFile file, MasterKey key, Errand errand) {
        try {
            return file.checked(key, errand);
        } catch (IOException e) {
            return new Checked.Not(file.hindrance(e));
        }
    }

    private static void endWith(InputStream in) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException _) {
                // as good as its end
            }
            Runtime.getRuntime().halt(1);
        });
    }
}
