package enthesis.app;

import enthesis.app.door.FrontDoor;
import enthesis.app.door.Ground;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.key.KeyBytes;
import enthesis.storage.key.Unlocked;
import enthesis.storage.reference.Shipped;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/// The door and the stores behind it, unlocked with a password that it is told sign by sign and that stands nowhere
/// else, and then left alone until the keys are put away, as behind a curtain that has been down for long. With a third
/// argument it holds on to password and key, as a program with a fault would.
final class LockedChild {
    private static final FileInputStream IN = new FileInputStream(FileDescriptor.in);
    private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

    private LockedChild() {}

    static void main(String[] args) throws Exception {
        var door = new FrontDoor(new Ground(ChartFolder.at(Path.of(args[0])), new LocalDisk(), Clock.systemUTC(),
                Shipped.load()));
        door.look();
        var typed = password(Integer.parseInt(args[1]));
        var kept = List.<Object>of();
        if (!(door.unlock(Clinic.WHO, typed.clone()) instanceof Unlocked.Open)) {
            System.exit(1);
        }
        door.chart().chart.trail().verify();
        if (args.length > 2) {
            kept = List.of(typed, KeyBytes.of(door.chart().vault.key()));
        } else {
            Arrays.fill(typed, '\0');
        }
        say("open");
        IN.read();
        door.close();
        door.look();
        say("away");
        IN.read();
        kept.forEach(System.err::println);
    }

    private static void say(String word) throws IOException {
        OUT.write((word + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static char[] password(int length) throws IOException {
        var password = new char[length];
        for (int at = 0; at < length; at++) {
            password[at] = (char) IN.read();
        }
        return Arrays.copyOf(password, length);
    }
}
