package enthesis.ui.practice.about;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.section.SectionPage;
import enthesis.ui.practice.about.AboutPage.Part;
import enthesis.ui.practice.list.LineView;
import enthesis.ui.practice.list.PageView;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The page of the program: version, intended use and release notes at the left, what it is built on at the right, with
/// the text of the licence of the chosen part. Esc leaves.
public final class AboutView extends PageView {
    private static final double WIDE = 470;
    private static final double LICENCE = 230;

    private final ListView<Part> parts = new ListView<>();
    private final TextArea licence = new TextArea();

    public AboutView(AboutPage page, Texts texts, Runnable leave) {
        super("about", "about", texts, leave);
        var versions = hint(say("version", page.version(), Integer.toString(page.tables()), page.java()));
        versions.setId("about-version");
        var words = new VBox(8, versions, SectionPage.heading(say("use.title")), paragraph("use"),
                paragraph("decide"), SectionPage.heading(say("news.title")), paragraph("news"),
                paragraph("news.tables"));
        words.setPrefWidth(WIDE);
        words.setMinWidth(WIDE);
        parts.getItems().setAll(page.parts());
        list(parts, this::row, part -> part.name() + ", " + part.licence() + ", " + part.holder());
        VBox.setVgrow(parts, Priority.ALWAYS);
        licence.setId("about-licence");
        licence.setEditable(false);
        licence.setWrapText(true);
        licence.setPrefHeight(LICENCE);
        licence.setMinHeight(LICENCE);
        licence.setAccessibleText(say("licence"));
        var right = new VBox(8, SectionPage.heading(say("parts.title")), parts, licence);
        HBox.setHgrow(right, Priority.ALWAYS);
        column(14, new HBox(28, words, right));
        parts.getSelectionModel().selectedItemProperty().subscribe(part -> licence.setText(part == null
                ? ""
                : page.licences().getOrDefault(part.licence(), part.licence())));
        parts.getSelectionModel().selectFirst();
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var foot = new HBox(spring, ActButton.primary(texts.say("practice.leave"), "Esc", leave).named("about-leave"));
        foot.getStyleClass().add("section-foot");
        lay(foot, new KeyMap());
    }

    private Label paragraph(String key) {
        var words = said("about-" + key, "row-title");
        words.getStyleClass().setAll("label");
        words.setText(say(key));
        return words;
    }

    private LineView row(Part part, LineView shown) {
        return shown.show(part.name(), part.holder(), part.licence(), false);
    }

    @Override
    public void start() {
        parts.requestFocus();
    }
}
