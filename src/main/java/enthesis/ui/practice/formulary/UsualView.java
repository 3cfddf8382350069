package enthesis.ui.practice.formulary;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.map.Kind;
import enthesis.domain.practice.OnOffer;
import enthesis.domain.solution.Part;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.solution.formulary.UsualFields;
import enthesis.domain.solution.formulary.UsualSolution;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.SearchChoice;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.practice.entry.EntryFormView;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The form of one usual solution.
public final class UsualView extends EntryFormView {
    private static final int ROW = UsualFields.ROW;

    private final UsualModel model;
    private final EntryField name;

    public UsualView(UsualModel model, Texts texts, Runnable leave) {
        super("usual", "formulary", model, texts, leave);
        this.model = model;
        name = entry(UsualFields.NAME);
        var products = model.page.around().practice().products();
        if (model.page.known()) {
            further(act("variant", model::variant).named("usual-variant"));
        }
        begin(14, new SectionHead(say(model.page.known() ? "edit" : "newTitle"), say("edit.sentence")), name,
                bar(UsualFields.TISSUE, tissues()),
                row(entry(SolutionFields.volume(ROW)).unit(texts.say("solution.unit.ml")), choice(Part.DILUENT,
                        offered(Part.DILUENT, products.diluents()))),
                row(percent(Part.DEXTROSE), stock(Part.DEXTROSE)),
                row(choice(Part.ANAESTHETIC, offered(Part.ANAESTHETIC, model.page.around().practice().anaesthetics()
                        .drugs())),
                        percent(Part.ANAESTHETIC), stock(Part.ANAESTHETIC)),
                row(choice(Part.PROLIFERANT, offered(Part.PROLIFERANT, products.proliferants())),
                        percent(Part.PROLIFERANT), stock(Part.PROLIFERANT)),
                parts(), toDraw());
    }

    private Stream<Option> offered(Part part, List<? extends OnOffer> products) {
        return OnOffer.choices(products, model.sheet.now().text(UsualFields.product(part, ROW))).stream()
                .map(one -> new Option(one.key(), one.name()));
    }

    /// A recipe as it is often published; Enter makes final percentages of it.
    private EntryField parts() {
        var entry = new EntryField(say("field.partsLine"), model.sheet.text(SolutionFields.partsLine(ROW)))
                .prompt(texts.say("solution.partsHint")).named("usual-parts");
        entry.field().addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isControlDown()) {
                key.consume();
                model.byParts();
            }
        });
        model.parted.subscribe(entry.remark::set);
        return entry;
    }

    @Override
    protected String label(Field field) {
        return say("field." + field.name());
    }

    private EntryField percent(Part part) {
        return entry(UsualFields.aimed(part, ROW)).unit(texts.say("solution.unit.percent"));
    }

    private EntryField stock(Part part) {
        return entry(SolutionFields.stock(ROW, part)).unit(texts.say("solution.unit.percent"));
    }

    private SearchChoice choice(Part part, Stream<Option> options) {
        var all = Stream.concat(options, Stream.of(new Option(UsualSolution.NONE, texts.say("solution.none"))))
                .toList();
        return choice(UsualFields.product(part, ROW), all)
                .prompt(texts.say(part == Part.PROLIFERANT ? "solution.none" : "solution.choose"));
    }

    private List<Option> tissues() {
        return Stream.concat(Stream.of(Kind.values()).map(Choices::text)
                .map(kind -> new Option(kind, model.words.tissue(kind))),
                Stream.of(new Option(UsualFields.ANY, say("any")))).toList();
    }

    private Label toDraw() {
        var label = said("usual-to-draw", "sub");
        model.reading().subscribe(read -> label.setText(model.words.toDraw(read.mixture())));
        return label;
    }

    @Override
    public void start() {
        name.requestFocus();
    }
}
