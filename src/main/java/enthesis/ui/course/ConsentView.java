package enthesis.ui.course;

import enthesis.domain.course.CourseFields;
import enthesis.domain.course.CourseReading;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.finding.Level;
import enthesis.domain.value.Side;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.FieldBox;
import enthesis.ui.kit.sign.Signs;
import java.util.Arrays;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The consent as a dated fact. A consent for another side is confirmed by typing the course's side, nothing else.
final class ConsentView extends VBox {
    private final CourseModel model;
    private final Texts texts;
    private final HBox mismatch = new HBox(12);
    private final Label title = new Label();
    private final EntryField typed;

    ConsentView(CourseModel model, Texts texts, Map<Field, FieldBox> boxes, Map<Field, Label> lines) {
        super(10);
        this.model = model;
        this.texts = texts;
        var heading = new Label(texts.say("course.consent"));
        heading.getStyleClass().add("group-title");
        var given = entry(CourseFields.CONSENT_GIVEN, "consent.given", boxes);
        var by = entry(CourseFields.CONSENT_EXPLAINED_BY, "consent.by", boxes);
        var version = entry(CourseFields.CONSENT_VERSION, "consent.version", boxes);
        typed = new EntryField("", model.sheet.text(CourseFields.CONSENT_SIDE_TYPED)).named("consent-side-typed");
        typed.setPrefWidth(140);
        title.getStyleClass().add("bold");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        mismatch.getStyleClass().addAll("find-similar", "tone-stop");
        mismatch.setAlignment(Pos.CENTER_LEFT);
        mismatch.getChildren().addAll(Signs.of(Feather.X_OCTAGON, 18),
                new VBox(2, title, new Label(texts.say("course.finding.consentSide.text"))), spring, typed);
        getChildren().addAll(heading, CourseView.row(CourseView.among(given, by, version), side(lines)), mismatch);
        model.reading.subscribe(this::show);
    }

    private VBox side(Map<Field, Label> lines) {
        var sides = Arrays.stream(Side.values())
                .map(one -> new Option(Choices.text(one), texts.say("kit.side." + Choices.text(one))))
                .toList();
        var label = new Label(texts.say("course.consent.side"));
        label.getStyleClass().add("field-label");
        var line = CourseView.missing();
        lines.put(CourseFields.CONSENT_SIDE, line);
        return new VBox(4, label,
                new ChoiceBar(model.sheet.text(CourseFields.CONSENT_SIDE), sides).named("consent-side"), line);
    }

    private EntryField entry(Field field, String name, Map<Field, FieldBox> boxes) {
        var entry = new EntryField(texts.say("course." + name), model.sheet.text(field)).named(name.replace('.', '-'));
        boxes.put(field, entry);
        return entry;
    }

    private void show(CourseReading reading) {
        var stop = reading.findings().stream().filter(finding -> finding.level() == Level.STOP).findFirst();
        stop.ifPresent(finding -> title.setText(
                texts.say(finding.words() + ".title", finding.values().toArray(String[]::new))));
        boolean shown = stop.isPresent() || typed.isFocusWithin();
        mismatch.setVisible(shown);
        mismatch.setManaged(shown);
    }
}
