package enthesis.ui.map.picture;

import enthesis.domain.map.sheet.MapSheet;
import enthesis.domain.picture.OwnPicture;
import enthesis.exchange.picture.Pixels;
import enthesis.ui.map.canvas.CanvasView;
import enthesis.ui.map.model.MapModel;
import java.nio.IntBuffer;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.Rectangle;

/// The picture in the place of a sheet's drawing. It is opened aside and laid down when it is there; only the one that
/// is shown is held in memory.
final class GroundView extends Group {
    private final MapModel map;
    private final Album album;
    private final CanvasView canvas;
    private String held = "";

    GroundView(MapModel map, Album album, CanvasView canvas) {
        this.map = map;
        this.album = album;
        this.canvas = canvas;
        setMouseTransparent(true);
        map.shown.subscribe(this::show);
        map.side.subscribe((_, _) -> show(map.shown.get()));
    }

    private void show(MapSheet sheet) {
        if (!sheet.own()) {
            held = "";
            getChildren().clear();
            return;
        }
        canvas.lay(this);
        map.pictures.shown().ifPresent(picture -> open(picture, sheet));
    }

    private void open(OwnPicture picture, MapSheet sheet) {
        if (held.equals(picture.kept().file())) {
            return;
        }
        held = picture.kept().file();
        empty(sheet);
        var loading = map.texts.say("picture.loading");
        map.message.set(loading);
        album.open(picture, pixels -> {
            if (held.equals(picture.kept().file())) {
                map.message.set(map.message.get().equals(loading) ? "" : map.message.get());
                lay(pixels, sheet);
            }
        }, failure -> map.message.set(map.texts.of(failure)));
    }

    private void empty(MapSheet sheet) {
        var room = new Rectangle(sheet.box().width(), sheet.box().height());
        room.getStyleClass().add("picture-room");
        getChildren().setAll(room);
    }

    private String spoken() {
        return map.pictures.shown().map(picture -> PictureWords.spoken(picture, map)).orElse("");
    }

    /// Lays pixels over the whole sheet. They are not copied: a large picture costs the screen's thread nothing.
    void lay(Pixels pixels, MapSheet sheet) {
        var buffer = new PixelBuffer<>(pixels.width(), pixels.height(), IntBuffer.wrap(pixels.argb()),
                PixelFormat.getIntArgbPreInstance());
        var image = new ImageView(new WritableImage(buffer));
        image.setId("picture-image");
        image.setFitWidth(sheet.box().width());
        image.setFitHeight(sheet.box().height());
        image.setAccessibleText(spoken());
        image.setSmooth(true);
        getChildren().setAll(image);
    }
}
