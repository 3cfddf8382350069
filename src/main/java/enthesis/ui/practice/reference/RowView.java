package enthesis.ui.practice.reference;

import enthesis.domain.entry.Field;
import enthesis.domain.practice.row.Part;
import enthesis.domain.practice.row.Part.Shape;
import enthesis.domain.practice.row.Part.Trait;
import enthesis.domain.practice.row.RowAround.Choice;
import enthesis.domain.practice.row.RowForm;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.SearchChoice;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.practice.entry.EntryFormView;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/// The form of one row: a field for each part, as its kind describes it. Of many there is one a line, and a list to
/// take them from.
public final class RowView extends EntryFormView {
    private static final int FEW = 4;
    private static final int ROWS = 3;

    private final RowModel model;
    private boolean isBegun;
    private Runnable first = () -> {};

    public RowView(RowModel model, Texts texts, Runnable leave) {
        super("row", "reference", model, texts, leave);
        this.model = model;
        var head = new SectionHead(model.page.now().map(model.words::title).orElseGet(() -> say("newTitle")),
                say("edit"));
        var fields = new ArrayList<Node>(List.of(head));
        model.words.hints(model.around().isShipped()).forEach(words -> fields.add(hint(words)));
        var parts = model.around().kind().typed(model.around().isShipped());
        for (int at = 0; at < parts.size(); at++) {
            var part = parts.get(at);
            boolean paired = isNumber(part) && at + 1 < parts.size() && isNumber(parts.get(at + 1));
            fields.add(paired ? row(field(part), field(parts.get(at + 1))) : field(part));
            at += paired ? 1 : 0;
        }
        begin(14, fields.toArray(Node[]::new));
    }

    private static boolean isNumber(Part part) {
        return part.shape() instanceof Shape.Amount;
    }

    @Override
    protected String say(String key, String... values) {
        return model.words.say(key, values);
    }

    @Override
    protected String label(Field field) {
        return say("part." + field.name());
    }

    private Node field(Part part) {
        var field = RowForm.field(part);
        boolean stays = part.is(Trait.FIXED) && model.page.known();
        var node = switch (part.shape()) {
            case Shape.Line _,Shape.Amount _ -> {
                var entry = entry(field);
                begins(entry.field());
                yield entry;
            }
            case Shape.Text _,Shape.Words _ -> {
                var area = area(field, ROWS);
                begins(control(area));
                yield area;
            }
            case Shape.OneOf(var set) -> one(field, model.around().set(set));
            case Shape.ManyOf(var set) -> many(part, model.around().set(set));
        };
        node.setDisable(stays);
        return node;
    }

    private Node one(Field field, List<Choice> set) {
        var options = set.stream().map(choice -> new Option(choice.values().getFirst(), choice.name())).toList();
        return options.size() <= FEW ? bar(field, options) : choice(field, options).prompt(say("choose"));
    }

    private VBox many(Part part, List<Choice> set) {
        var field = RowForm.field(part);
        var area = area(field, ROWS);
        var take = new SearchChoice(texts, "", new SimpleStringProperty(""), set.stream()
                .map(choice -> new Option(choice.name(), choice.name())).toList());
        take.prompt(say("take")).named(id(field) + "-take").takes(name -> model.take(part, name), () -> take.box()
                .requestFocus());
        take.box().setAccessibleText(texts.say("reference.takeTo", model.words.name(part)));
        area.getChildren().add(2, take);
        begins(control(area));
        return area;
    }

    private void begins(Node node) {
        if (!isBegun) {
            isBegun = true;
            first = () -> {
                node.requestFocus();
                if (node instanceof TextInputControl words) {
                    words.end();
                }
            };
        }
    }

    @Override
    public void start() {
        first.run();
    }
}
