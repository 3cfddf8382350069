package enthesis.ui.map.picture;

import enthesis.domain.picture.OwnPicture;
import enthesis.domain.picture.file.Intake;
import enthesis.domain.picture.file.Limits;
import enthesis.domain.picture.file.PictureFile;
import enthesis.exchange.picture.Decoder;
import enthesis.exchange.picture.Encoder;
import enthesis.exchange.picture.Pixels;
import enthesis.storage.attachment.Sha256;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;

/// An album in memory that answers soon, as the real one does; what was kept can be looked at.
class TestAlbum implements Album {
    final Map<String, PictureFile> kept = new HashMap<>();
    Optional<Path> chosen = Optional.empty();

    @Override
    public Optional<Path> ask() {
        return chosen;
    }

    @Override
    public void look(Path file, Consumer<Look> done, Consumer<Exception> failed) {
        answer(() -> {
            var large = Limits.ofFile(Files.size(file));
            return large.isPresent() ? new Look.Refused(large.get()) : look(Files.readAllBytes(file));
        }, done, failed);
    }

    @Override
    public void look(Callable<Pixels> pasted, Consumer<Look> done, Consumer<Exception> failed) {
        answer(() -> look(Encoder.png(pasted.call())), done, failed);
    }

    static Look look(byte[] bytes) throws Exception {
        return switch (Intake.read(bytes)) {
            case Intake.Taken.Refused refused -> new Look.Refused(refused.why());
            case Intake.Taken.Good(var file) -> new Look.Picture(file, Decoder.decode(file.bytes(), file.turn()));
        };
    }

    @Override
    public void keep(PictureFile picture, Consumer<String> done, Consumer<Exception> failed) {
        var name = Sha256.of(picture.bytes()).hex();
        kept.put(name, picture);
        Platform.runLater(() -> done.accept(name));
    }

    @Override
    public void open(OwnPicture picture, Consumer<Pixels> done, Consumer<Exception> failed) {
        answer(() -> {
            var file = kept.get(picture.kept().file());
            if (file == null) {
                throw new NoSuchFileException("lost");
            }
            return Decoder.decode(file.bytes(), picture.kept().turn());
        }, done, failed);
    }

    private static <T> void answer(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
        T result;
        try {
            result = job.call();
        } catch (Exception e) {
            Platform.runLater(() -> failed.accept(e));
            return;
        }
        Platform.runLater(() -> done.accept(result));
    }
}
