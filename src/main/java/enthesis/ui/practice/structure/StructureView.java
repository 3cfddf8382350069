package enthesis.ui.practice.structure;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.map.Kind;
import enthesis.domain.map.index.StructureFields;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.frame.SectionFoot;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.practice.history.HistoryView;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The form of one structure with its history beside it. Ctrl+Enter keeps, Esc leaves.
public final class StructureView extends BorderPane {
    private final StructureModel model;
    private final Texts texts;
    private final EntryField name;

    public StructureView(StructureModel model, Texts texts, Runnable leave) {
        this.model = model;
        this.texts = texts;
        setId("structure");
        getStyleClass().add("patient-form");
        for (var sheet : new String[]{"patients", "practice"}) {
            getStylesheets().add(Objects.requireNonNull(getClass().getResource("/enthesis/ui/" + sheet + ".css"))
                    .toExternalForm());
        }
        name = entry(StructureFields.NAME);
        var form = new VBox(14, head(), row(name, entry(StructureFields.ALIASES)), kind(),
                row(entry(StructureFields.LOW).unit(texts.say("structures.ml")),
                        entry(StructureFields.HIGH).unit(texts.say("structures.ml")),
                        entry(StructureFields.FROM).unit(texts.say("structures.mm")),
                        entry(StructureFields.TO).unit(texts.say("structures.mm"))),
                row(entry(StructureFields.NEEDLE), entry(StructureFields.GUIDANCE)),
                entry(StructureFields.AT_RISK), entry(StructureFields.NOTE));
        form.getStyleClass().add("form-column");
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet-scroll");
        setCenter(scroll);
        setRight(new HistoryView(model.page.history(), texts.say("practice.history.nothing"), texts));
        setBottom(foot(leave));
        new KeyMap().on("Ctrl+Enter", texts.say("kit.key.keep"), model::keep)
                .on("Esc", texts.say("practice.leave"), leave)
                .on("Ctrl+Z", texts.say("kit.undo"), model.sheet::undo)
                .on("Ctrl+Y", texts.say("kit.redo"), model.sheet::redo).listenFor(this);
    }

    private SectionHead head() {
        var page = model.page;
        var region = RegionWords.region(page.region().key(), texts);
        return new SectionHead(page.now().name(), page.now().across().isPresent()
                ? texts.say("structures.both", region)
                : texts.say("structures.region", region));
    }

    private EntryField entry(Field field) {
        var entry = new EntryField(texts.say("structures." + field.name()), model.sheet.text(field))
                .named("structure-" + field.name());
        model.sheet.sheet().subscribe(_ -> entry.remark.set(model.remark(field)));
        return entry;
    }

    private VBox kind() {
        var label = new Label(texts.say("structures.kind"));
        label.getStyleClass().add("field-label");
        label.setMnemonicParsing(true);
        var words = new StructureWords(texts);
        var bar = new ChoiceBar(model.sheet.text(StructureFields.KIND), Stream.of(Kind.values())
                .map(kind -> new Option(Choices.text(kind), words.kind(kind))).toList()).named("structure-kind");
        bar.setAccessibleText(texts.say("structures.short.kind"));
        label.setLabelFor(bar);
        var remark = new Label();
        model.sheet.sheet().subscribe(_ -> {
            var now = model.remark(StructureFields.KIND);
            remark.setText(now.sentence());
            remark.getStyleClass().setAll("label", switch (now.state()) {
                case REFUSED, MISSING, CAUTION -> "refused-line";
                case PLAIN, PLANNED, SIGNED -> "plain-line";
            });
        });
        return new VBox(4, label, bar, remark);
    }

    private static GridPane row(Node... nodes) {
        var row = new GridPane(16, 0);
        for (var _ : nodes) {
            var part = new ColumnConstraints();
            part.setPercentWidth(100.0 / nodes.length);
            row.getColumnConstraints().add(part);
        }
        row.addRow(0, nodes);
        return row;
    }

    private SectionFoot foot(Runnable leave) {
        var failure = new Label();
        failure.setId("failure");
        failure.getStyleClass().add("refused-line");
        failure.textProperty().bind(model.failure);
        failure.managedProperty().bind(model.failure.isNotEmpty());
        var foot = new SectionFoot(model.sheet, texts, texts.say("practice.keep"), "Ctrl+Enter", model::keep);
        foot.before().getChildren().addAll(failure,
                ActButton.plain(texts.say("structures.shipped"), "", model::shipped).named("structure-shipped"),
                ActButton.plain(texts.say("practice.leave"), "Esc", leave));
        return foot;
    }

    /// Puts the focus on the name.
    public void start() {
        name.requestFocus();
    }
}
