package enthesis.ui.patient;

import enthesis.domain.entry.Choices;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Severity;
import enthesis.domain.patient.register.RegisterFields;
import enthesis.domain.patient.register.Registration;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.Remark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The allergies as a state: none known, a list, or not asked; with a list, its lines.
final class AllergiesView extends VBox {
    private final RegisterModel model;
    private final Texts texts;
    private final VBox rows = new VBox(8);
    private final Label remark = new Label();
    private final Label off = new Label();
    private final EntryField why;
    private final VBox reason;
    private List<Integer> shown = List.of();
    private final List<EntryField> substances = new ArrayList<>();
    private final List<Label> unsaid = new ArrayList<>();

    AllergiesView(RegisterModel model, Texts texts) {
        super(8);
        this.model = model;
        this.texts = texts;
        var title = new Label(texts.say("patient.allergies"));
        title.getStyleClass().add("group-title");
        var state = new ChoiceBar(model.sheet.text(RegisterFields.ALLERGIES), option("none"), option("list"),
                option("not-asked")).named("allergies");
        state.setMaxWidth(USE_PREF_SIZE);
        remark.getStyleClass().add("refused-line");
        var head = new HBox(16, state, remark);
        head.setAlignment(Pos.CENTER_LEFT);
        why = new EntryField("", model.sheet.text(RegisterFields.ALLERGY_REASON)).named("allergy-reason");
        off.getStyleClass().add("field-label");
        reason = new VBox(4, off, why);
        reason.managedProperty().bind(reason.visibleProperty());
        getChildren().addAll(title, head, rows, reason);
        model.sheet.sheet().subscribe(_ -> arrange());
        model.reading.subscribe(this::judge);
        model.wanted.subscribe(_ -> judge(model.reading.get()));
    }

    private Option option(String value) {
        return new Option(value, texts.say("patient.allergies.choice." + value));
    }

    private void arrange() {
        var sheet = model.sheet.now();
        boolean list = sheet.text(RegisterFields.ALLERGIES).equals("list");
        var now = new ArrayList<>(sheet.rows(RegisterFields.ALLERGY));
        if (list && now.isEmpty()) {
            now.add(1);
        }
        rows.setVisible(list || !now.isEmpty());
        rows.setManaged(rows.isVisible());
        if (!now.equals(shown)) {
            shown = List.copyOf(now);
            substances.clear();
            unsaid.clear();
            rows.getChildren().setAll(shown.stream().map(this::row).toList());
            rows.getChildren().add(ActButton.plain(texts.say("patient.allergy.another"), "", this::another)
                    .named("allergy-another"));
        }
    }

    /// A further line, where the substance is typed at once.
    private void another() {
        model.addAllergy();
        substances.getLast().requestFocus();
    }

    private HBox row(int number) {
        var substance = new EntryField("", model.sheet.text(RegisterFields.substance(number)))
                .prompt(texts.say("patient.allergy.substance")).named("substance-" + number);
        substances.add(substance);
        var severity = new ChoiceBar(model.sheet.text(RegisterFields.severity(number)),
                Arrays.stream(Severity.values())
                        .map(one -> new Option(Choices.text(one), texts.say("patient.severity." + Choices.text(one))))
                        .toList())
                .named("severity-" + number);
        var reaction = new EntryField("", model.sheet.text(RegisterFields.reaction(number)))
                .prompt(texts.say("patient.allergy.reaction"));
        var open = new Label();
        open.getStyleClass().add("refused-line");
        open.setId("severity-open-" + number);
        open.managedProperty().bind(open.textProperty().isNotEmpty());
        unsaid.add(open);
        HBox.setHgrow(substance, Priority.ALWAYS);
        HBox.setHgrow(reaction, Priority.ALWAYS);
        return new HBox(10, substance, new VBox(4, severity, open), reaction,
                ActButton.plain(texts.say("patient.allergy.remove"), "",
                        () -> model.removeAllergy(number)));
    }

    private void judge(Registration reading) {
        var refusal = reading.refusals().get(RegisterFields.ALLERGIES);
        remark.setText(refusal == null ? "" : texts.say(refusal));
        asked(reading);
        for (int at = 0; at < substances.size(); at++) {
            boolean missing = model.wanted.get()
                    && reading.missing().contains(RegisterFields.substance(shown.get(at)));
            substances.get(at).remark.set(missing
                    ? Remark.of(Remark.State.MISSING, texts.say("patient.missing.substance"))
                    : Remark.NONE);
            unsaid.get(at).setText(model.wanted.get()
                    && reading.missing().contains(RegisterFields.severity(shown.get(at)))
                            ? texts.say("patient.missing.severity")
                            : "");
        }
    }

    /// What the chart listed is taken off with a reason, and is said by name.
    private void asked(Registration reading) {
        reason.setVisible(!reading.off().isEmpty());
        off.setText(texts.say("patient.allergy.reason",
                reading.off().stream().map(Allergy::substance).collect(Collectors.joining(", "))));
        why.control().setAccessibleText(off.getText());
        boolean missing = model.wanted.get() && reading.missing().contains(RegisterFields.ALLERGY_REASON);
        why.remark.set(missing
                ? Remark.of(Remark.State.MISSING, texts.say("patient.missing.allergyReason"))
                : Remark.NONE);
    }
}
