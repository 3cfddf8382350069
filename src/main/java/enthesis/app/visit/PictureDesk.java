package enthesis.app.visit;

import enthesis.app.desk.Tools;
import enthesis.domain.picture.OwnPicture;
import enthesis.domain.picture.file.Intake;
import enthesis.domain.picture.file.Limits;
import enthesis.domain.picture.file.PictureFile;
import enthesis.domain.value.PatientId;
import enthesis.exchange.picture.Decoder;
import enthesis.exchange.picture.Encoder;
import enthesis.exchange.picture.Pixels;
import enthesis.storage.attachment.Sha256;
import enthesis.ui.map.picture.Album;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// The pictures of one patient's visit: read and decoded on a thread of their own, so that a large one keeps neither
/// the screen nor the chart waiting; kept and fetched on the chart's.
record PictureDesk(Tools tools, PatientId patient) implements Album {

    @Override
    public Optional<Path> ask() {
        return tools.out().pictures().ask();
    }

    @Override
    public void look(Path file, Consumer<Look> done, Consumer<Exception> failed) {
        tools.decoding().run(() -> looked(file), done, failed);
    }

    /// The length is asked before a byte is read.
    private Look looked(Path file) throws IOException {
        var disk = tools.ground().disk();
        var large = Limits.ofFile(disk.size(file));
        return large.isPresent() ? new Look.Refused(large.get()) : looked(disk.read(file));
    }

    private static Look looked(byte[] bytes) throws IOException {
        return switch (Intake.read(bytes)) {
            case Intake.Taken.Refused refused -> new Look.Refused(refused.why());
            case Intake.Taken.Good(var file) ->
                new Look.Picture(file, Decoder.decode(file.bytes(), file.turn()));
        };
    }

    @Override
    public void look(Callable<Pixels> pasted, Consumer<Look> done, Consumer<Exception> failed) {
        tools.decoding().run(() -> looked(Encoder.png(pasted.call())), done, failed);
    }

    @Override
    public void keep(PictureFile picture, Consumer<String> done, Consumer<Exception> failed) {
        tools.work().run(() -> tools.chart().pictures.keep(picture, patient, tools.who()).hex(), done, failed);
    }

    @Override
    public void open(OwnPicture picture, Consumer<Pixels> done, Consumer<Exception> failed) {
        var file = new Sha256(picture.kept().file());
        tools.work().run(() -> tools.chart().pictures.open(file).orElseThrow(PictureLost::new),
                bytes -> tools.decoding().run(() -> Decoder.decode(bytes, picture.kept().turn()), done, failed),
                failed);
    }
}
