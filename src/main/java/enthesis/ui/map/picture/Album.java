package enthesis.ui.map.picture;

import enthesis.domain.entry.Refusal;
import enthesis.domain.picture.OwnPicture;
import enthesis.domain.picture.file.PictureFile;
import enthesis.exchange.picture.Pixels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Where pictures come from and where they are kept. Nothing of it happens where the screen is drawn; answers come
/// back there.
public interface Album {

    /// A place without files: whatever is asked, there is no picture.
    Album NONE = new Album() {

        @Override
        public Optional<Path> ask() {
            return Optional.empty();
        }

        @Override
        public void look(Path file, Consumer<Look> done, Consumer<Exception> failed) {
            failed.accept(new IOException("no album"));
        }

        @Override
        public void look(Callable<Pixels> pasted, Consumer<Look> done, Consumer<Exception> failed) {
            failed.accept(new IOException("no album"));
        }

        @Override
        public void keep(PictureFile picture, Consumer<String> done, Consumer<Exception> failed) {
            failed.accept(new IOException("no album"));
        }

        @Override
        public void open(OwnPicture picture, Consumer<Pixels> done, Consumer<Exception> failed) {
            failed.accept(new IOException("no album"));
        }
    };

    /// What a file turned out to be.
    sealed interface Look {
        record Picture(PictureFile file, Pixels pixels) implements Look {}

        record Refused(Refusal why) implements Look {}
    }

    /// Asks for a file; empty when nobody chose one.
    Optional<Path> ask();

    /// Looks at a file and decodes it; nothing is kept.
    void look(Path file, Consumer<Look> done, Consumer<Exception> failed);

    /// The same with pixels out of the clipboard.
    void look(Callable<Pixels> pasted, Consumer<Look> done, Consumer<Exception> failed);

    /// Keeps a picture encrypted in the chart; its SHA-256 names it from then on.
    void keep(PictureFile picture, Consumer<String> done, Consumer<Exception> failed);

    /// The pixels of a kept picture, upright.
    void open(OwnPicture picture, Consumer<Pixels> done, Consumer<Exception> failed);
}
