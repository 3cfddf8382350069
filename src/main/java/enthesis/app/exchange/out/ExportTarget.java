package enthesis.app.exchange.out;

import enthesis.domain.extract.ExtractShape;
import enthesis.domain.words.Worded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// What an export is to be: a folder that is not there yet, or is empty; or, where the name ends so, an archive that is
/// not there yet. Its own parent is there. It is written beside its place, so that there is all of it or nothing.
public record ExportTarget(Path within, Path place, ExtractShape shape) {
    /// Why a place is none for an export.
    public static final class NoPlace extends IOException implements Worded {
        private static final long serialVersionUID = 1;
        private final String why;

        NoPlace(String why) {
            super("no place for an export");
            this.why = why;
        }

        @Override
        public String words() {
            return why;
        }

        @Override
        public List<String> values() {
            return List.of();
        }
    }

    /// The place that was typed.
    ///
    /// @throws NoPlace
    ///             for a link, a file, a folder with anything in it or where an archive is to be, a place without a
    ///             parent, or one inside `chart`
    public static ExportTarget of(Path typed, Path chart) throws IOException {
        var place = typed.toAbsolutePath().normalize();
        var parent = place.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new NoPlace("export.place.noParent");
        }
        if (Files.isSymbolicLink(place)) {
            throw new NoPlace("export.place.link");
        }
        var within = parent.toRealPath();
        var real = within.resolve(Objects.requireNonNull(place.getFileName()));
        if (real.startsWith(chart.toRealPath())) {
            throw new NoPlace("export.place.inside");
        }
        var name = real.toString().toLowerCase(Locale.ROOT);
        var shape = Stream.of(ExtractShape.values()).filter(one -> one.isArchive() && name.endsWith(one.ending()))
                .findFirst().orElse(ExtractShape.FOLDER);
        if (Files.exists(real, LinkOption.NOFOLLOW_LINKS)) {
            if (shape.isArchive()) {
                throw new NoPlace("export.place.taken");
            }
            empty(real);
        }
        return new ExportTarget(within, real, shape);
    }

    private static void empty(Path place) throws IOException {
        if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoPlace("export.place.file");
        }
        try (Stream<Path> all = Files.list(place)) {
            if (all.findAny().isPresent()) {
                throw new NoPlace("export.place.notEmpty");
            }
        }
    }
}
