package enthesis.storage.chart;

import enthesis.domain.people.Clinic;
import enthesis.domain.people.Colleague;
import enthesis.domain.people.Role;
import enthesis.domain.value.PersonId;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.key.MasterKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/// A chart for tests: real, encrypted, in a folder of the test, at a fixed time.
public final class TestChart {
    public static final Instant NOW = Instant.parse("2026-11-23T10:42:07Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    public static final Colleague OWNER = Colleague.fresh(
            new PersonId(UUID.fromString("00000000-0000-4000-8000-000000000001")),
            "M. Brandt",
            "MD",
            Role.OWNER);

    private TestChart() {}

    /// The same key for the same seed.
    public static MasterKey key(String seed) {
        return MasterKey.of(secret(seed));
    }

    /// What it is made of.
    static byte[] secret(String seed) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    public static ChartPlace place(Path folder) {
        return new ChartPlace(new LocalDisk(), folder);
    }

    /// Founds a chart; takes its time.
    public static Chart found(Path folder) {
        return opened(founding(folder));
    }

    static Opened founding(Path folder) {
        return founding(place(folder));
    }

    static Opened founding(ChartPlace place) {
        return Chart.create(place, blank(), CLOCK, Clinic.named("Harbour Clinic"), OWNER);
    }

    private static Blank blank() {
        try {
            return Blank.lay(key("one"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A copy of a chart that was founded once for all tests.
    public static Chart create(Path folder) {
        try {
            copy(Founded.FOLDER, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return open(folder);
    }

    /// Copies all files of a chart, those in its folders too.
    public static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    public static Chart open(Path folder) {
        return opened(Chart.open(place(folder), key("one"), CLOCK));
    }

    public static Chart opened(Opened opened) {
        return switch (opened) {
            case Opened.Open open -> open.chart();
            case Opened.Refused refused -> throw new AssertionError(refused.reason().name());
        };
    }

    /// Founded when first asked for.
    private static final class Founded {
        static final Path FOLDER = founded();

        private static Path founded() {
            try {
                var folder = Files.createTempDirectory("founded");
                found(folder).close();
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
