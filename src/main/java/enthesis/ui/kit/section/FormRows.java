package enthesis.ui.kit.section;

import enthesis.domain.entry.Field;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.EntryField;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Makes the rows of a section: the name with its sign in the gutter at the left, the control at the right, known to
/// `places` by its field.
public record FormRows(Desk desk, Places places) {
    /// A bar of more letters has narrower pills, so that the name beside it is not cut.
    private static final int MANY_LETTERS = 20;

    /// The options of a closed list, worded by `prefix` and value.
    public List<Option> options(String prefix, String... values) {
        return Stream.of(values).map(value -> new Option(value, desk.say(prefix + value))).toList();
    }

    public ChoiceBar bar(Field field, String name, List<Option> options) {
        var bar = new ChoiceBar(desk.sheet().text(field), options).named(id(field));
        bar.setAccessibleText(name);
        bar.setMinWidth(Region.USE_PREF_SIZE);
        if (options.stream().mapToInt(option -> option.plain().length()).sum() > MANY_LETTERS) {
            bar.getStyleClass().add("many-pills");
        }
        return places.put(field, bar);
    }

    public HBox choice(Field field, String title, String quiet, List<Option> options) {
        return row(label(field, title, quiet), bar(field, title, options));
    }

    /// A text as typed; its sentence stands below it.
    public EntryField entry(Field field, String name, double width) {
        return desk.marked(unmarked(field, name, width), field, true);
    }

    /// The same where there is no room for a sentence; it stands among the findings.
    public EntryField bare(Field field, String name, double width) {
        return desk.marked(unmarked(field, name, width), field, false);
    }

    private EntryField unmarked(Field field, String name, double width) {
        var entry = new EntryField("", desk.sheet().text(field)).named(id(field)).wide(width);
        entry.setMinWidth(width);
        entry.setMaxWidth(width);
        entry.getStyleClass().add("small-entry");
        entry.field().setAccessibleText(name);
        places.put(field, entry.field());
        return entry;
    }

    /// A row with the sentence about its field below it, as wide as the row. The place of one line is kept: what stands
    /// further down does not move under the hand when the rules object.
    public VBox withPlace(Field field, Node row) {
        var place = new VBox(new MarkLine(desk, desk.marks().at(field)));
        place.getStyleClass().add("mark-place");
        return new VBox(row, place);
    }

    public HBox text(Field field, String title, String quiet, double width) {
        return row(label(field, title, quiet), entry(field, title, width));
    }

    public RowLabel label(Field field, String title, String quiet) {
        var label = new RowLabel(title, quiet).marked(desk.marks().at(field));
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    public static HBox row(Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add("question");
        return row;
    }

    /// Shows a node only while it is asked for; it takes no room else.
    public static <N extends Node> N when(ObservableValue<Boolean> asked, N node) {
        node.visibleProperty().bind(asked);
        node.managedProperty().bind(asked);
        return node;
    }

    private static String id(Field field) {
        return field.path().replace('.', '-').replace('[', '-').replace("]", "");
    }
}
