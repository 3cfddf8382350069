package enthesis.ui.map.picture;

import enthesis.domain.picture.OwnPicture;
import enthesis.ui.kit.sign.Signs;
import enthesis.ui.kit.sign.Tip;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.StateWords;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The visit's own pictures below the views of the region; takes no room while there are none.
final class StripView extends VBox {
    /// The first picture has the key after the views'.
    static final int FIRST_KEY = 6;
    private static final int LAST_KEY = 9;

    private final MapModel map;
    private final VBox rows = new VBox(4);

    StripView(MapModel map) {
        super(6);
        this.map = map;
        setId("picture-strip");
        var title = new Label(map.texts.say("picture.titles"));
        title.getStyleClass().add("map-title-small");
        getChildren().addAll(title, rows);
        managedProperty().bind(visibleProperty());
        map.pictures.all().subscribe(_ -> show());
        map.shown.subscribe((_, _) -> show());
        map.points().subscribe((_, _) -> show());
    }

    private void show() {
        rows.getChildren().setAll(map.pictures.all().get().stream().map(this::button).toList());
        setVisible(!rows.getChildren().isEmpty());
    }

    private ToggleButton button(OwnPicture picture) {
        var brief = picture.kind().map(one -> map.texts.say("picture.short." + one.name().toLowerCase(Locale.ROOT)))
                .orElse("");
        var name = new Label(map.texts.say("picture.name", Integer.toString(picture.number()), brief));
        name.getStyleClass().add("map-sheet-name");
        name.setMinWidth(0);
        int points = picture.on(map.points().get()).size();
        var count = new Label(points == 0 ? map.texts.say("picture.none") : StateWords.count(points, map.texts));
        count.getStyleClass().add("map-sheet-count");
        var words = new VBox(name, count);
        words.setAlignment(Pos.CENTER_LEFT);
        var row = new HBox(6, Signs.of(picture.isUltrasound() ? Feather.ACTIVITY : Feather.CAMERA, 14), words);
        row.setAlignment(Pos.CENTER_LEFT);
        var button = new ToggleButton();
        button.setGraphic(row);
        button.getStyleClass().add("map-sheet");
        button.setId("picture-" + picture.number());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setSelected(map.pictures.shown().filter(picture::equals).isPresent());
        button.setAccessibleText(PictureWords.spoken(picture, map));
        int key = picture.number() + FIRST_KEY - 1;
        if (key <= LAST_KEY) {
            button.setTooltip(new Tip(map.texts.say("picture.nameKey", Integer.toString(picture.number()),
                    picture.caption().isEmpty() ? PictureWords.kind(picture, map) : picture.caption(),
                    Integer.toString(key))));
        }
        button.setOnAction(_ -> map.pictures.show(picture));
        return button;
    }
}
