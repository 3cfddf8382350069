package enthesis.storage.extract;

import enthesis.storage.file.Disk;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The files of an export where they lie. Nothing outside of it is opened, no link followed, nothing unpacked.
sealed interface WrittenFiles extends Closeable {
    int PIECE = 1 << 20;

    /// How many there are, folders not counted.
    long many() throws IOException;

    boolean has(String file);

    /// The SHA-256 of one; empty where it is not there or can't be read whole.
    Optional<String> sum(String file) throws IOException;

    /// The checksums themselves.
    ///
    /// @throws NoSuchFileException
    ///             if there are none
    InputStream sums() throws IOException;

    /// Those of a folder, or of a file, which is a zip archive then.
    ///
    /// @throws ZipException
    ///             for a file that is no zip archive, or not a whole one
    static WrittenFiles at(Disk disk, Path place) throws IOException {
        return Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
                ? new InZip(new ZipFile(place.toFile()))
                : new InFolder(disk, place);
    }

    /// In a folder.
    record InFolder(Disk disk, Path folder) implements WrittenFiles {

        @Override
        public long many() throws IOException {
            try (Stream<Path> all = Files.walk(folder)) {
                return all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)).count();
            }
        }

        @Override
        public boolean has(String file) {
            return disk.exists(folder.resolve(file));
        }

        @Override
        public Optional<String> sum(String file) throws IOException {
            var path = folder.resolve(file).normalize();
            if (!path.startsWith(folder.normalize()) || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            var digest = new Checksum();
            long at = 0;
            for (var part = disk.part(path, at, PIECE); part.length > 0; part = disk.part(path, at, PIECE)) {
                digest.add(part);
                at += part.length;
            }
            return Optional.of(digest.hex());
        }

        @Override
        public InputStream sums() throws IOException {
            return Files.newInputStream(folder.resolve(Checksums.FILE));
        }

        @Override
        public void close() {}
    }

    /// In a zip archive. Two of one name are none: nobody knows which of them is meant.
    record InZip(ZipFile zip) implements WrittenFiles {

        @Override
        public long many() {
            return zip.stream().filter(entry -> !entry.isDirectory()).count();
        }

        @Override
        public boolean has(String file) {
            return zip.getEntry(file) != null;
        }

        @Override
        public Optional<String> sum(String file) throws IOException {
            var entry = zip.getEntry(file);
            if (entry == null || entry.isDirectory()) {
                return Optional.empty();
            }
            var digest = new Checksum();
            try (var in = zip.getInputStream(entry)) {
                for (var part = in.readNBytes(PIECE); part.length > 0; part = in.readNBytes(PIECE)) {
                    digest.add(part);
                }
                return Optional.of(digest.hex());
            } catch (ZipException | EOFException _) {
                return Optional.empty();
            }
        }

        @Override
        public InputStream sums() throws IOException {
            var entry = zip.getEntry(Checksums.FILE);
            if (entry == null || twice()) {
                throw new NoSuchFileException(Checksums.FILE);
            }
            return zip.getInputStream(entry);
        }

        private boolean twice() {
            var names = new HashSet<String>();
            return zip.stream().map(ZipEntry::getName).anyMatch(name -> !names.add(name));
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }
}
