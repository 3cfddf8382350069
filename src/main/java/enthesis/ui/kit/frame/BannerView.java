package enthesis.ui.kit.frame;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.sign.Chip;
import enthesis.ui.kit.sign.SideTag;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The banner of 64 px on every screen of a person. It never scrolls, shrinks or hides.
public final class BannerView extends HBox {
    public final ObjectProperty<BannerFacts> facts = new SimpleObjectProperty<>(BannerFacts.NOBODY);
    private final Label name = styled("banner-name");
    private final Label identifiers = styled("banner-line");
    private final FlowPane chips = new FlowPane();
    private final Separator rule = new Separator(Orientation.VERTICAL);
    private final HBox region = new HBox(10);
    private final Label session = styled("banner-line");
    private final Texts texts;

    public BannerView(Texts texts, Runnable find, Runnable lock) {
        this.texts = texts;
        getStyleClass().add("banner");
        chips.getStyleClass().add("banner-chips");
        region.getStyleClass().add("banner-region");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox.setHgrow(chips, Priority.SOMETIMES);
        var person = column(name, identifiers);
        var course = column(region, session);
        rule.managedProperty().bind(rule.visibleProperty());
        var buttons = new HBox(quiet(new SignedButton(Feather.SEARCH, texts.say("kit.find"), "Ctrl+K", find)),
                quiet(new SignedButton(Feather.LOCK, texts.say("kit.lock"), "Ctrl+L", lock)));
        buttons.getStyleClass().add("banner-buttons");
        buttons.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(person, chips, rule, course, spring, buttons);
        facts.subscribe(this::show);
    }

    private static SignedButton quiet(SignedButton button) {
        button.setFocusTraversable(false);
        return button;
    }

    private void show(BannerFacts now) {
        name.setText(now.name());
        identifiers.setText(now.identifiers());
        chips.getChildren().setAll(now.chips().stream().map(Chip::new).toList());
        rule.setVisible(now.side().isPresent());
        region.getChildren().clear();
        now.side().ifPresent(side -> {
            var words = new Label(now.region());
            words.getStyleClass().add("banner-region-name");
            region.getChildren().addAll(new SideTag(side, SideTag.Size.LARGE, texts.words()), words);
        });
        session.setText(now.session());
    }

    private static VBox column(Node upper, Node lower) {
        var column = new VBox(upper, lower);
        column.getStyleClass().add("banner-column");
        column.setMinWidth(USE_PREF_SIZE);
        return column;
    }

    private static Label styled(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
