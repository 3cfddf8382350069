package enthesis.ui.kit.field;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Refusal;
import enthesis.domain.value.Side;
import enthesis.domain.words.Words;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.choice.ScaleBar;
import enthesis.ui.kit.choice.TickRow;
import enthesis.ui.kit.choice.UnitToggle;
import enthesis.ui.kit.sign.Chip;
import enthesis.ui.kit.sign.KeyHint;
import enthesis.ui.kit.sign.SideTag;
import enthesis.ui.kit.sign.StateSign;
import enthesis.ui.kit.sign.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// All fields, choices, buttons, chips in their states, as in 11b of the mock-ups.
final class GalleryView extends VBox {
    final EntryField focus = new EntryField("Focus", text("16")).unit("/min").named("focus");

    GalleryView(Texts texts) {
        super(16);
        setStyle("-fx-padding: 24");
        getChildren().addAll(fields(), states(), choices(), buttons(), chips(texts), dates(texts));
    }

    private static StringProperty text(String text) {
        return new SimpleStringProperty(text);
    }

    private Node fields() {
        var missing = new EntryField("Empty and needed", text("")).unit("/min").prompt("empty");
        missing.remark.set(Remark.of(Remark.State.MISSING, ""));
        return row(new EntryField("Empty", text("")).unit("mmHg").prompt("empty"), missing, focus,
                new EntryField("Filled", text("88")).unit("/min"));
    }

    private static Node states() {
        var soft = new EntryField("Soft rule", text("164/92")).unit("mmHg");
        soft.remark.set(Remark.of(Remark.State.CAUTION, "160–179 or 100–109: inform the GP"));
        var refused = new EntryField("Refused", text("98.6")).unit("°C");
        refused.remark.set(Remark.of(Remark.State.REFUSED, "30.0–43.0. Looks like Fahrenheit:")
                .mendedBy("_use 98.6 °F", () -> {}));
        var planned = new EntryField("Planned, not confirmed", text("0.5")).unit("mL");
        planned.remark.set(Remark.of(Remark.State.PLANNED, "from 26 Oct: Enter confirms"));
        var signed = new EntryField("Signed", text("6.5")).unit("mL");
        signed.remark.set(Remark.of(Remark.State.SIGNED, "signed 23 Nov, addendum only"));
        return row(soft, refused, planned, signed);
    }

    private static Node choices() {
        var yesNo = List.of(new Option("yes", "_Yes"), new Option("no", "_No"), new Option("unknown", "Unknown"));
        var search = new SearchChoice(new Texts(new Words(Locale.ENGLISH)), "Indication", text("b"),
                List.of(new Option("a", "Knee osteoarthritis"), new Option("b", "Chronic ankle instability")));
        return row(new FieldBox("Choice, nothing chosen", new ChoiceBar(text(""), yesNo)),
                new FieldBox("Chosen", new ChoiceBar(text("no"), yesNo)),
                new FieldBox("Unit of the field",
                        new UnitToggle(text(""), new Option("c", "°C"), new Option("f", "°F"))),
                new FieldBox("0 to 10", new ScaleBar(text("7"))), search);
    }

    private static Node buttons() {
        var off = ActButton.plain("Sign", "Ctrl+S", () -> {});
        off.setDisable(true);
        return row(ActButton.primary("Next: Vitals", "F2", () -> {}), ActButton.plain("_Second reading", "", () -> {}),
                ActButton.many("Confirm 3 planned", "Shift+Enter", () -> {}),
                ActButton.grave("_Hand to Dr. Hale", "Alt+D", () -> {}), off, new TickRow("_Read aloud", text("yes")),
                new TickRow("Not yet", text("")));
    }

    private static Node chips(Texts texts) {
        var states = new HBox(12);
        for (var state : StateSign.State.values()) {
            states.getChildren().add(new StateSign(state, 3));
        }
        return new VBox(12, row(new Chip(Chip.Fact.of(Tone.STOP, "Allergy: LATEX, severe  ·  asked 23 Nov")),
                new Chip(Chip.Fact.of(Tone.OK, "Allergies: none known  ·  asked 20 Nov")),
                new Chip(Chip.Fact.notAsked("Allergies: not asked")),
                new Chip(Chip.Fact.of(Tone.CAUTION, "Diabetes type 2")),
                new Chip(Chip.Fact.of(Tone.INFO, "Anticoagulant: none (23 Nov)"))),
                row(new SideTag(Side.RIGHT, SideTag.Size.LARGE, texts.words()),
                        new SideTag(Side.LEFT, SideTag.Size.LARGE, texts.words()),
                        new SideTag(Side.BOTH, SideTag.Size.LARGE, texts.words()),
                        new SideTag(Side.MIDLINE, SideTag.Size.LARGE, texts.words()),
                        new SideTag(Side.RIGHT, SideTag.Size.SMALL, texts.words()),
                        new SideTag(Side.LEFT, SideTag.Size.SMALL, texts.words()), KeyHint.cap("Ctrl+K"),
                        KeyHint.cap("F5"), states));
    }

    private static Node dates(Texts texts) {
        Function<String, Entered<LocalDate>> reader = typed -> typed.equals("t")
                ? new Entered.Value<>(LocalDate.of(2026, 11, 23), typed)
                : new Entered.Refused<>(Refusal.of("kit.empty"), typed);
        return row(new DateEntry("Dates as typed", text("t"), reader, texts),
                new DateEntry("Refused", text("31.2."), reader, texts));
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(20, nodes);
        return row;
    }
}
