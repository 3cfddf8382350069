package enthesis.ui.map.picture;

import enthesis.domain.entry.Field;
import enthesis.domain.picture.MarkPlace;
import enthesis.domain.picture.PictureFields;
import enthesis.exchange.picture.Pixels;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.sign.Tip;
import enthesis.ui.map.canvas.CanvasView;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.plan.PlanHand;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;

/// All of the map that own pictures need: strip, button, bar, ground and ruler, and the keys. Pictures come by a file,
/// dropped on the canvas, or with Ctrl+V.
public final class PicturePartView {
    private static final double STEP = 2;
    private static final double FAR = 20;

    private final MapModel map;
    private final Intaking intaking;
    private final StripView strip;
    private final PictureBarView bar;
    private final CanvasView canvas;

    public PicturePartView(MapModel map, Album album, PlanHand plan, CanvasView canvas) {
        this.map = map;
        this.canvas = canvas;
        intaking = new Intaking(map, album, plan.question);
        strip = new StripView(map);
        bar = new PictureBarView(map);
        var ground = new GroundView(map, album, canvas);
        map.shown.subscribe(sheet -> intaking.candidate().get()
                .filter(_ -> sheet.id().equals(Intaking.CANDIDATE))
                .ifPresent(candidate -> ground.lay(candidate.pixels(), sheet)));
        canvas.underMarkers(new RulerView(map, canvas.camera()));
        canvas.setOnDragOver(this::over);
        canvas.setOnDragDropped(this::dropped);
    }

    /// Below the views of the region.
    public Node strip() {
        return strip;
    }

    /// The way to take one in.
    public ActButton add() {
        var add = ActButton.plain(map.texts.say("picture.add"), "", intaking::choose).named("picture-add").wide();
        add.setTooltip(new Tip(map.texts.say("picture.addHelp")));
        add.setAccessibleText(map.texts.say("picture.addHelp"));
        add.disableProperty().bind(map.sheet.locked());
        return add;
    }

    /// Above the canvas.
    public Node bar() {
        return bar;
    }

    /// Whether a key was one of the pictures'.
    public boolean pressed(KeyEvent event) {
        if (map.pictures.marking.get().isPresent() && !(event.getTarget() instanceof TextInputControl)
                && marking(event)) {
            return true;
        }
        if (event.isShortcutDown()) {
            return withCtrl(event);
        }
        return event.isAltDown() && withAlt(event.getCode());
    }

    private boolean marking(KeyEvent event) {
        double step = event.isShiftDown() ? FAR : STEP;
        switch (event.getCode()) {
            case LEFT -> map.pictures.moveCross(-step, 0);
            case RIGHT -> map.pictures.moveCross(step, 0);
            case UP -> map.pictures.moveCross(0, -step);
            case DOWN -> map.pictures.moveCross(0, step);
            case ENTER -> map.pictures.markCross();
            case ESCAPE -> map.pictures.leaveMarking();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withCtrl(KeyEvent event) {
        if (event.getCode() == KeyCode.V && !(event.getTarget() instanceof TextInputControl)) {
            paste(Clipboard.getSystemClipboard());
            return true;
        }
        int number = event.getCode().isDigitKey()
                ? Integer.parseInt(event.getCode().getName()) - StripView.FIRST_KEY
                : -1;
        var pictures = map.pictures.all().get();
        if (number >= 0 && number < pictures.size()) {
            map.pictures.show(pictures.get(number));
            return true;
        }
        return false;
    }

    private boolean withAlt(KeyCode code) {
        switch (code) {
            case L -> begin(MarkPlace.SCALE_FROM);
            case K -> begin(MarkPlace.SKIN);
            case W -> bar.writeDepths();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void begin(MarkPlace what) {
        map.pictures.begin(what);
        canvas.requestFocus();
    }

    /// A copied file is taken as it is; copied pixels become a file first.
    private void paste(Clipboard clipboard) {
        if (clipboard.hasFiles()) {
            intaking.take(clipboard.getFiles().getFirst().toPath());
        } else if (clipboard.hasImage()) {
            var image = clipboard.getImage();
            intaking.paste(() -> pixels(image));
        } else {
            intaking.nothing();
        }
    }

    private static Pixels pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new Pixels(width, height, argb);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        boolean taken = event.getDragboard().hasFiles();
        if (taken) {
            intaking.take(event.getDragboard().getFiles().getFirst().toPath());
        }
        event.setDropCompleted(taken);
        event.consume();
    }

    /// Shows the picture of a field and puts the focus on it.
    public boolean focus(Field field) {
        if (!field.group().equals(PictureFields.PICTURE)) {
            return false;
        }
        map.pictures.all().get().stream().filter(picture -> picture.row() == field.row()).findFirst()
                .ifPresent(map.pictures::show);
        return bar.focus(field);
    }
}
