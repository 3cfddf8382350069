package enthesis.ui.kit.banner;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.frame.SignedButton;
import enthesis.ui.kit.sign.SideTag;
import enthesis.ui.kit.sign.Tip;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The banner of 64 px on every screen of a person. It never scrolls or hides; only the words about the session
/// give way.
public final class BannerView extends HBox {
    /// What the lines of several courses may take of the banner's height.
    private static final double ROOM = 56;

    /// In a narrower window a course says of its session only which it is.
    private static final double WIDE = 1240;

    /// A longer name ends in dots and is whole in its tooltip.
    private static final double NAME = 330;

    public final ObjectProperty<BannerFacts> facts = new SimpleObjectProperty<>(BannerFacts.NOBODY);
    private final Label name = styled("banner-name");
    private final Label identifiers = styled("banner-line");
    private final ChipsView chips;
    private final Separator rule = new Separator(Orientation.VERTICAL);
    private final FlowPane courses = new FlowPane(Orientation.VERTICAL, 24, 4);
    private final HBox served = new HBox(courses);
    private final Tooltip wholeName = new Tip();
    private final Texts texts;
    private List<BannerFacts.Served> drawn = List.of();

    public BannerView(Texts texts, Runnable find, Runnable lock) {
        this.texts = texts;
        chips = new ChipsView(texts);
        getStyleClass().add("banner");
        courses.getStyleClass().add("banner-courses");
        served.getStyleClass().add("banner-served");
        courses.setMinWidth(USE_PREF_SIZE);
        courses.setPrefWrapLength(ROOM);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox.setHgrow(chips, Priority.SOMETIMES);
        name.setTooltip(wholeName);
        name.setMinWidth(0);
        name.setMaxWidth(NAME);
        var person = column(name, identifiers);
        rule.managedProperty().bind(rule.visibleProperty());
        var buttons = new HBox(quiet(new SignedButton(Feather.SEARCH, texts.say("kit.find"), "Ctrl+K", find)),
                quiet(new SignedButton(Feather.LOCK, texts.say("kit.lock"), "Ctrl+L", lock)));
        buttons.getStyleClass().add("banner-buttons");
        buttons.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(person, chips, rule, served, spring, buttons);
        rule.setVisible(false);
        facts.subscribe(this::show);
    }

    private static SignedButton quiet(SignedButton button) {
        button.setFocusTraversable(false);
        return button;
    }

    private void show(BannerFacts now) {
        name.setText(now.name());
        identifiers.setText(now.identifiers());
        chips.show(now.chips());
        wholeName.setText(now.name());
        if (!now.courses().equals(drawn)) {
            drawn = now.courses();
            show(drawn);
        }
    }

    private void show(List<BannerFacts.Served> now) {
        rule.setVisible(!now.isEmpty());
        if (now.size() == 1) {
            served.getChildren().setAll(alone(now.getFirst()));
        } else {
            courses.getChildren().setAll(now.stream().map(this::oneOfSeveral).toList());
            served.getChildren().setAll(courses);
        }
    }

    /// The words about the session are the ones that give way, never the side and the region.
    private Node alone(BannerFacts.Served course) {
        var session = styled("banner-line");
        session.setMinWidth(0);
        session.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        session.textProperty().bind(widthProperty()
                .map(width -> width.doubleValue() < WIDE ? course.brief() : course.session()));
        var column = column(named(course, SideTag.Size.LARGE), session);
        column.setMinWidth(USE_COMPUTED_SIZE);
        return column;
    }

    /// Several courses stand below each other, each in one line.
    private Node oneOfSeveral(BannerFacts.Served course) {
        var line = named(course, SideTag.Size.SMALL);
        var session = styled("banner-line");
        session.setText(course.brief());
        line.getChildren().add(session);
        return line;
    }

    private HBox named(BannerFacts.Served course, SideTag.Size size) {
        var words = new Label(course.region());
        words.getStyleClass().add(size == SideTag.Size.LARGE ? "banner-region-name" : "banner-region-small");
        words.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(10, new SideTag(course.side(), size, texts.words()), words);
        line.getStyleClass().add("banner-region");
        return line;
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
