package enthesis.ui.vitals;

import enthesis.domain.entry.Field;
import enthesis.domain.vitals.Moment;
import enthesis.domain.vitals.Sign;
import enthesis.domain.vitals.VitalsFields;
import enthesis.domain.vitals.pain.PainFields;
import enthesis.ui.kit.choice.TickRow;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.section.RowLabel;
import enthesis.ui.kit.section.SectionPage;
import enthesis.ui.kit.section.SectionView;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Vitals: type a number, Enter goes on. Refused text stays in its field and is no vital sign; Alt+U mends a plain
/// slip, Alt+N says that a sign was not measured.
public final class VitalsView implements SectionView {
    private final Desk desk;
    private final VitalsModel model;
    private final EarlierColumnView earlier;
    private final SectionPage page;
    private final Places places;
    private final GridPane signs = new GridPane();
    private final PainRowsView pains;
    private final ObservableValue<Earlier> before;
    private final NumbersView table;
    private Optional<Node> left = Optional.empty();
    private final SecondLines lines;
    private int row = 1;

    public VitalsView(Desk desk, VitalsModel model, ObservableValue<Earlier> before) {
        this.desk = desk;
        this.model = model;
        this.before = before;
        lines = new SecondLines(desk);
        earlier = new EarlierColumnView(desk, model, before);
        page = new SectionPage(desk, desk.say("vitals.title"), desk.say("vitals.lead"));
        places = new Places(page, desk.next());
        table = new NumbersView(desk, places);
        page.beside(new HBox(16, link("vitals.tableKey", this::turn), link("vitals.notMeasuredKey",
                this::sayNotMeasured)));
        columns(signs, 122, 198, 20, 122, 20, 160);
        signs.getStyleClass().add("vitals-grid");
        heads();
        rows();
        pains = new PainRowsView(desk, model, places, earlier);
        page.add(signs, pains);
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void heads() {
        signs.add(head("vitals.before"), 1, 0);
        signs.add(head("vitals.after", after()), 3, 0);
        signs.add(head("vitals.earlier", earlier.band()), 5, 0, 2, 1);
        signs.add(earlier.lastDay(), 6, 0);
        var line = new Region();
        line.getStyleClass().add("rule");
        signs.add(line, 0, row++, 7, 1);
    }

    private HBox head(String words, Node... beside) {
        var title = new Label(desk.say(words));
        title.getStyleClass().add("column-head");
        var head = new HBox(title);
        head.getChildren().addAll(beside);
        head.getStyleClass().add("column-line");
        return head;
    }

    private Label after() {
        return followed("column-second", lines::after);
    }

    private void rows() {
        sign(Sign.BLOOD_PRESSURE);
        again();
        sign(Sign.HEART_RATE);
        sign(Sign.RESPIRATION);
        sign(Sign.TEMPERATURE);
        sign(Sign.SPO2);
        sign(Sign.WEIGHT);
        signs.add(stated(), 3, row - 2);
        sign(Sign.HEIGHT);
        signs.add(followed("row-second", lines::earlierHeight), 3, row - 2);
        shownWhen(model.glucose(), sign(Sign.GLUCOSE));
        hba1c();
        site();
    }

    /// Made only where it is asked for.
    private void hba1c() {
        int at = row;
        row += 2;
        model.glucose().subscribe(asked -> {
            if (asked && signs.getChildren().stream().noneMatch(node -> GridPane.getRowIndex(node) == at)) {
                var part = new Hba1cRowView(desk, places);
                GridPane.setMargin(part.label, new Insets(0, 0, 0, -RowLabel.GUTTER));
                GridPane.setConstraints(part.label, 0, at);
                GridPane.setConstraints(part.field, 1, at);
                GridPane.setConstraints(part.line, 1, at + 1, 6, 1);
                signs.getChildren().addAll(before(signs, at), List.of(part.label, part.field, part.line));
                shownWhen(model.glucose(), part.label);
            }
        });
    }

    /// Where among the nodes of a grid those of this row belong: Enter goes as they are seen.
    static int before(GridPane grid, int row) {
        return (int) grid.getChildren().stream().filter(node -> GridPane.getRowIndex(node) < row).count();
    }

    /// Position, arm and cuff of the blood pressure, in the patient's own case: nothing is taken for granted.
    private void site() {
        var name = desk.say("vitals.site");
        place(new RowLabel(desk.say("vitals.how"), desk.say("vitals.siteHint")), 0, 1);
        var entry = new EntryField("", desk.sheet().text(VitalsFields.PRESSURE_SITE)).named("vitals-pressureSite");
        entry.getStyleClass().add("small-entry");
        entry.field().setAccessibleText(name);
        signs.add(places.putAside(VitalsFields.PRESSURE_SITE, entry), 1, row++, 3, 1);
    }

    /// Words that follow what is typed.
    private Label followed(String style, Supplier<String> words) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        desk.reading().subscribe(_ -> label.setText(words.get()));
        return label;
    }

    private RowLabel sign(Sign sign) {
        var part = new SignRowView(desk, places, sign);
        var label = part.label(Moment.BEFORE);
        place(label, 0, 1);
        signs.add(part.field(Moment.BEFORE), 1, row, sign == Sign.GLUCOSE ? 3 : 1, 1);
        if (model.takenAfterwards(sign)) {
            signs.add(part.field(Moment.AFTER), 3, row);
        }
        signs.add(earlier.sparkline(earlier.line(sign), 160), 5, row);
        signs.add(earlier.last(earlier.line(sign)), 6, row++);
        signs.add(part.line(Moment.BEFORE), 1, row++, 6, 1);
        return label;
    }

    private void again() {
        var part = new SignRowView(desk, places, Sign.BLOOD_PRESSURE);
        var label = part.label(Moment.REPEAT);
        place(label, 0, 1);
        signs.add(part.field(Moment.REPEAT), 1, row++);
        signs.add(part.line(Moment.REPEAT), 1, row++, 6, 1);
        shownWhen(model.again(), label);
    }

    private void place(Node node, int column, int wide) {
        GridPane.setMargin(node, new Insets(0, 0, 0, -RowLabel.GUTTER));
        signs.add(node, column, row, wide, 1);
    }

    /// Shows or hides everything in the row of `label` and the row below it.
    private void shownWhen(ObservableValue<Boolean> asked, RowLabel label) {
        int at = GridPane.getRowIndex(label);
        for (var node : signs.getChildren()) {
            if (GridPane.getRowIndex(node) == at) {
                node.visibleProperty().bind(asked);
                node.managedProperty().bind(asked);
            }
        }
    }

    private TickRow stated() {
        var tick = new TickRow(desk.say("vitals.stated"), desk.sheet().text(VitalsFields.WEIGHT_STATED));
        return places.putAside(VitalsFields.WEIGHT_STATED, tick);
    }

    private Hyperlink link(String words, Runnable act) {
        var link = new Hyperlink(desk.say(words));
        link.setMnemonicParsing(true);
        link.setFocusTraversable(false);
        link.setOnAction(_ -> act.run());
        return link;
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() && event.getCode() == KeyCode.N) {
            event.consume();
            sayNotMeasured();
        } else if (turns(event)) {
            event.consume();
            turn();
        } else if (event.isAltDown() && event.getCode() == KeyCode.U) {
            event.consume();
            mend();
        }
    }

    private boolean turns(KeyEvent event) {
        return event.getCode() == KeyCode.ESCAPE ? table.open() : event.isAltDown() && event.getCode() == KeyCode.T;
    }

    /// From the fields to the numbers of earlier visits, and back to where one was.
    private void turn() {
        boolean open = !table.open();
        if (table.getParent() == null) {
            page.add(table);
        }
        if (open) {
            left = Optional.ofNullable(page.getScene().getFocusOwner());
            table.show(before.getValue(), lines());
        }
        show(table, open);
        show(signs, !open);
        show(pains, !open);
        if (open) {
            table.requestFocus();
        } else {
            left.ifPresent(Node::requestFocus);
        }
    }

    private List<EarlierColumnView.Line> lines() {
        return Stream.concat(Stream.of(Sign.values()).map(earlier::line), pains.lines()).toList();
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void sayNotMeasured() {
        places.focused().filter(VitalsView::canBeLeftOut).ifPresent(model::notMeasured);
    }

    private static boolean canBeLeftOut(Field field) {
        return isHere(field) && !field.group().equals(VitalsFields.TAKING)
                && !Set.of(VitalsFields.WEIGHT_STATED, VitalsFields.PRESSURE_SITE).contains(field)
                && !field.name().equals(PainFields.neuro(1).name());
    }

    private static boolean isHere(Field field) {
        return field.group().startsWith("vitals") || field.group().equals(PainFields.PAIN);
    }

    /// The slip of the field with the focus, else the first one of the section.
    private void mend() {
        places.focused()
                .flatMap(field -> desk.marks().at(field).get())
                .filter(finding -> !finding.mend().isEmpty())
                .or(() -> desk.now().findings().stream()
                        .filter(finding -> isHere(finding.where()) && !finding.mend().isEmpty())
                        .findFirst())
                .ifPresent(desk::mend);
    }

    static void columns(GridPane grid, double... widths) {
        for (double width : widths) {
            grid.getColumnConstraints().add(new ColumnConstraints(width, width, width));
        }
        var rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(rest);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public boolean focus(Field field) {
        if (table.open() != field.group().equals(VitalsFields.TAKING)) {
            turn();
        }
        return places.focus(field);
    }

    @Override
    public void start() {
        places.start();
    }
}
