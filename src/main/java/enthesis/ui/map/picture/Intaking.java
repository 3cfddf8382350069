package enthesis.ui.map.picture;

import enthesis.domain.map.sheet.MapSheet;
import enthesis.domain.picture.OwnPicture;
import enthesis.domain.picture.PictureActs;
import enthesis.domain.picture.PictureFields;
import enthesis.domain.picture.Ruler;
import enthesis.domain.picture.file.PictureFile;
import enthesis.domain.value.Side;
import enthesis.exchange.picture.Pixels;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.picture.Album.Look;
import enthesis.ui.map.plan.Question;
import enthesis.ui.map.plan.Question.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Takes pictures in. Before one is kept it is shown, and somebody says what it is and whose name is burned into it;
/// with another's name, or one that nobody knows, nothing of it is stored.
public final class Intaking {
    /// What names the picture on the canvas that is not kept yet.
    static final String CANDIDATE = "picture";
    private final ReadOnlyObjectWrapper<Optional<Look.Picture>> candidate = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final MapModel map;
    private final Album album;
    private final ObjectProperty<Question> question;
    private Optional<MapSheet> before = Optional.empty();

    /// `question` is asked over the map.
    public Intaking(MapModel map, Album album, ObjectProperty<Question> question) {
        this.map = map;
        this.album = album;
        this.question = question;
    }

    /// The picture that is looked at and not kept yet.
    public ReadOnlyObjectProperty<Optional<Look.Picture>> candidate() {
        return candidate.getReadOnlyProperty();
    }

    public void choose() {
        if (mayTake()) {
            album.ask().ifPresent(this::take);
        }
    }

    public void take(Path file) {
        look(done -> album.look(file, done, this::failed));
    }

    public void paste(Callable<Pixels> pixels) {
        look(done -> album.look(pixels, done, this::failed));
    }

    /// Says that nothing to take is there.
    public void nothing() {
        map.message.set(map.texts.say("picture.noneInClipboard"));
    }

    private boolean mayTake() {
        return !map.sheet.locked().get() && candidate.get().isEmpty() && question.get().answers().isEmpty();
    }

    private void look(Consumer<Consumer<Look>> ask) {
        if (mayTake()) {
            map.message.set(map.texts.say("picture.reading"));
            ask.accept(this::looked);
        }
    }

    private void looked(Look look) {
        switch (look) {
            case Look.Refused refused -> map.message.set(map.texts.say(refused.why()));
            case Look.Picture picture -> {
                if (mayTake()) {
                    map.message.set("");
                    map.editing.set(false);
                    candidate.set(Optional.of(picture));
                    show(picture.file());
                    askKind(picture);
                }
            }
        }
    }

    /// It is looked at in the place of the sheet, to which the screen goes back when it is not kept.
    private void show(PictureFile file) {
        var size = new OwnPicture(0, 0, new OwnPicture.Kept("", file.uprightWidth(), file.uprightHeight(), file.turn()),
                Optional.empty(), Optional.empty(), map.region.get().key(), Optional.empty(), "",
                OwnPicture.Seen.UNSAID, Ruler.NONE);
        before = Optional.of(map.shown.get());
        map.select(0);
        map.show(MapSheet.picture(CANDIDATE, size.region(), size.unitsWide(), size.unitsHigh()));
    }

    private void done() {
        candidate.set(Optional.empty());
        before.ifPresent(map::show);
        before = Optional.empty();
    }

    private void askKind(Look.Picture picture) {
        var title = map.texts.say("picture.kindTitle", map.sideWord(), map.region.get().name());
        ask(title, List.of(
                new Answer(map.texts.say("picture.kindUltrasound"),
                        () -> askName(picture, OwnPicture.Kind.ULTRASOUND)),
                new Answer(map.texts.say("picture.kindPhoto"), () -> askName(picture, OwnPicture.Kind.PHOTO))));
    }

    private void askName(Look.Picture picture, OwnPicture.Kind kind) {
        ask(map.texts.say("picture.nameTitle"), List.of(
                new Answer(map.texts.say("picture.nameThis"),
                        () -> keep(picture, kind, OwnPicture.NameShown.THIS_PATIENT)),
                new Answer(map.texts.say("picture.nameNone"), () -> keep(picture, kind, OwnPicture.NameShown.NONE)),
                new Answer(map.texts.say("picture.nameOther"), () -> leave("picture.notKept"))));
    }

    /// A question that is left without an answer leaves the picture too.
    private void ask(String title, List<Answer> answers) {
        question.set(new Question(title, List.of(), answers, () -> leave("picture.left")));
    }

    private void leave(String words) {
        done();
        map.message.set(map.texts.say(words));
    }

    private void keep(Look.Picture picture, OwnPicture.Kind kind, OwnPicture.NameShown name) {
        var region = map.region.get().key();
        var side = Optional.of(map.side.get()).filter(one -> one != Side.BOTH);
        album.keep(picture.file(), file -> {
            done();
            var kept = new OwnPicture.Kept(file, picture.file().uprightWidth(), picture.file().uprightHeight(),
                    picture.file().turn());
            kept(new PictureActs.Fresh(kept, kind, name, region, side));
        }, this::failed);
    }

    private void kept(PictureActs.Fresh fresh) {
        var twin = map.pictures.all().get().stream()
                .filter(one -> one.kept().file().equals(fresh.kept().file())).findFirst();
        if (twin.isPresent()) {
            map.pictures.show(twin.get());
            map.message.set(map.texts.say("picture.twice", Integer.toString(twin.get().number())));
            return;
        }
        int row = map.sheet.now().freshRow(PictureFields.PICTURE);
        map.act(PictureActs.take(map.sheet.now(), fresh));
        map.pictures.all().get().stream().filter(one -> one.row() == row).findFirst().ifPresent(picture -> {
            map.pictures.show(picture);
            map.message.set(map.texts.say("picture.kept", Integer.toString(picture.number())));
        });
    }

    private void failed(Exception failure) {
        done();
        map.message.set(map.texts.of(failure));
    }
}
