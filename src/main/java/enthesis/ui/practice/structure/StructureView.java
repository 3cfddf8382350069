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
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.practice.entry.EntryFormView;
import enthesis.ui.practice.history.HistoryView;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The form of one structure with its history beside it. Ctrl+Enter keeps, Esc leaves.
public final class StructureView extends BorderPane {
    private final StructureModel model;
    private final Texts texts;
    private final EntryField name;

    public StructureView(StructureModel model, Texts texts, Runnable leave) {
        this.model = model;
        this.texts = texts;
        name = entry(StructureFields.NAME);
        var form = new VBox(14, head(), EntryFormView.row(name, entry(StructureFields.ALIASES)), kind(),
                EntryFormView.row(entry(StructureFields.LOW).unit(texts.say("structures.ml")),
                        entry(StructureFields.HIGH).unit(texts.say("structures.ml")),
                        entry(StructureFields.FROM).unit(texts.say("structures.mm")),
                        entry(StructureFields.TO).unit(texts.say("structures.mm"))),
                EntryFormView.row(entry(StructureFields.NEEDLE), entry(StructureFields.GUIDANCE)),
                entry(StructureFields.AT_RISK), entry(StructureFields.NOTE));
        var frame = new EntryFormView("structure",
                new EntryFormView.Acts(model.sheet, model.failure, model::keep, leave),
                new HistoryView(model.page.history(), texts.say("practice.history.nothing"), texts), texts);
        frame.act(ActButton.plain(texts.say("structures.shipped"), "", model::shipped).named("structure-shipped"));
        setCenter(frame.around(form));
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

    /// Puts the focus on the name.
    public void start() {
        name.requestFocus();
    }
}
