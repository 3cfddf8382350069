package enthesis.ui.practice.formulary;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.map.Kind;
import enthesis.domain.solution.Part;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.solution.formulary.UsualFields;
import enthesis.domain.solution.formulary.UsualSolution;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.FieldBox;
import enthesis.ui.kit.field.SearchChoice;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.practice.entry.EntryFormView;
import enthesis.ui.practice.history.HistoryView;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The form of one usual solution with its history beside it. Ctrl+Enter keeps, Esc leaves.
public final class UsualView extends BorderPane {
    private static final int ROW = UsualFields.ROW;

    private final UsualModel model;
    private final Texts texts;
    private final EntryField name;

    public UsualView(UsualModel model, Texts texts, Runnable leave) {
        this.model = model;
        this.texts = texts;
        boolean known = model.page.now().isPresent();
        name = entry(UsualFields.NAME, "");
        var products = model.page.around().practice().products();
        var drugs = model.page.around().practice().anaesthetics().drugs();
        var form = new VBox(14, new SectionHead(texts.say(known ? "formulary.edit" : "formulary.newTitle"),
                texts.say("formulary.edit.sentence")), name, tissue(),
                EntryFormView.row(entry(SolutionFields.volume(ROW), "solution.unit.ml"),
                        choice(Part.DILUENT,
                                products.diluents().stream().map(one -> new Option(one.key(), one.name())))),
                EntryFormView.row(percent(Part.DEXTROSE), stock(Part.DEXTROSE)),
                EntryFormView.row(choice(Part.ANAESTHETIC,
                        drugs.stream().map(one -> new Option(one.key(), one.name()))), percent(Part.ANAESTHETIC),
                        stock(Part.ANAESTHETIC)),
                EntryFormView.row(choice(Part.PROLIFERANT, products.proliferants().stream()
                        .map(one -> new Option(one.key(), one.name()))), percent(Part.PROLIFERANT),
                        stock(Part.PROLIFERANT)),
                parts(), toDraw());
        var frame = new EntryFormView("usual", new EntryFormView.Acts(model.sheet, model.failure, model::keep, leave),
                new HistoryView(model.page.history(),
                        texts.say(known ? "practice.history.nothing" : "practice.history.new"), texts),
                texts);
        model.page.now().ifPresent(_ -> frame.act(ActButton.plain(texts.say("formulary.variant"), "", model::variant)
                .named("usual-variant")));
        model.page.shipped().ifPresent(_ -> frame.act(ActButton.plain(texts.say("formulary.shipped"), "",
                model::shipped).named("usual-shipped")));
        setCenter(frame.around(form));
    }

    /// A recipe as it is often published; Enter makes final percentages of it.
    private EntryField parts() {
        var entry = new EntryField(texts.say("formulary.field.partsLine"),
                model.sheet.text(SolutionFields.partsLine(ROW))).prompt(texts.say("solution.partsHint"))
                .named("usual-parts");
        entry.field().addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isControlDown()) {
                key.consume();
                model.byParts();
            }
        });
        model.parted.subscribe(entry.remark::set);
        return entry;
    }

    private EntryField percent(Part part) {
        return entry(UsualFields.aimed(part, ROW), "solution.unit.percent");
    }

    private EntryField stock(Part part) {
        return entry(SolutionFields.stock(ROW, part), "solution.unit.percent");
    }

    private EntryField entry(Field field, String unit) {
        var entry = new EntryField(texts.say("formulary.field." + field.name()), model.sheet.text(field))
                .named("usual-" + field.name());
        if (!unit.isEmpty()) {
            entry.unit(texts.say(unit));
        }
        return remarked(entry, field);
    }

    private SearchChoice choice(Part part, Stream<Option> options) {
        var field = UsualFields.product(part, ROW);
        var all = Stream.concat(options, Stream.of(new Option(UsualSolution.NONE, texts.say("solution.none"))))
                .toList();
        return remarked(new SearchChoice(texts.say("formulary.field." + field.name()), model.sheet.text(field), all)
                .prompt(texts.say(part == Part.PROLIFERANT ? "solution.none" : "solution.choose"))
                .named("usual-" + field.name()), field);
    }

    private <B extends FieldBox> B remarked(B box, Field field) {
        model.reading().subscribe(_ -> box.remark.set(model.remark(field)));
        model.wanted.subscribe(_ -> box.remark.set(model.remark(field)));
        return box;
    }

    private VBox tissue() {
        var label = new Label(texts.say("formulary.field.tissue"));
        label.getStyleClass().add("field-label");
        label.setMnemonicParsing(true);
        var options = Stream.concat(Stream.of(Kind.values()).map(Choices::text)
                .map(kind -> new Option(kind, model.words.tissue(kind))),
                Stream.of(new Option(UsualFields.ANY, texts.say("formulary.any")))).toList();
        var bar = new ChoiceBar(model.sheet.text(UsualFields.TISSUE), options).named("usual-tissue");
        bar.setAccessibleText(texts.say("formulary.field.tissue").replace("_", ""));
        label.setLabelFor(bar);
        return new VBox(4, label, bar);
    }

    private Label toDraw() {
        var label = new Label();
        label.setId("usual-to-draw");
        label.getStyleClass().add("sub");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        model.reading().subscribe(read -> label.setText(model.words.toDraw(read.mixture())));
        return label;
    }

    /// Puts the focus on the name.
    public void start() {
        name.requestFocus();
    }
}
