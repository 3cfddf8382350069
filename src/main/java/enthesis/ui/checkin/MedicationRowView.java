package enthesis.ui.checkin;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.practice.DrugClass;
import enthesis.domain.screening.CheckInFields;
import enthesis.domain.screening.ToldMedication;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.SearchChoice;
import enthesis.ui.kit.field.Tied;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.section.Sentence;
import enthesis.ui.kit.sign.Signs;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One drug as told: the patient's words, its class as the user chose it, the last dose, and what that means today.
final class MedicationRowView extends VBox {
    private final Desk desk;
    private final CheckInModel model;
    private final Places places;
    private final int row;
    private final Label dose = new Label();
    private final HBox meaning = new HBox();
    private final EntryField necessary;
    private final ConsultedView consulted;
    private Optional<Optional<Finding>> shown = Optional.empty();

    MedicationRowView(Desk desk, CheckInModel model, Places places, int row) {
        this.desk = desk;
        this.model = model;
        this.places = places;
        this.row = row;
        necessary = necessary();
        consulted = new ConsultedView(desk, places, row);
        meaning.getStyleClass().add("meaning");
        HBox.setHgrow(meaning, Priority.ALWAYS);
        var line = new HBox(words(), drugClass(), lastDose(), meaning, remove());
        line.getStyleClass().add("medication-line");
        getStyleClass().add("medication-row");
        getChildren().addAll(line, necessary, consulted);
        refresh();
    }

    private VBox words() {
        var told = plain(CheckInFields.told(row), desk.say("checkin.told", Integer.toString(row)), "told");
        var use = plain(CheckInFields.use(row), desk.say("checkin.use"), "use");
        use.setPromptText(desk.say("checkin.use"));
        var words = new VBox(told, use);
        words.getStyleClass().add("told-words");
        return words;
    }

    private TextField plain(Field field, String name, String style) {
        var text = new TextField();
        Tied.to(text, desk.sheet().text(field));
        text.setAccessibleText(name);
        text.getStyleClass().addAll("quiet-field", style);
        return places.put(field, text);
    }

    private SearchChoice drugClass() {
        var field = CheckInFields.drugClass(row);
        var options = Arrays.stream(DrugClass.values())
                .map(kind -> new Option(Choices.text(kind), desk.say("checkin.class." + Choices.text(kind))))
                .toList();
        var choice = new SearchChoice(desk.texts(), "", desk.sheet().text(field), options)
                .prompt(desk.say("checkin.chooseClass"));
        choice.box().setAccessibleText(desk.say("checkin.class", Integer.toString(row)));
        choice.getStyleClass().add("drug-class");
        places.put(field, choice.box());
        return desk.marked(choice, field, false);
    }

    private EntryField lastDose() {
        var field = CheckInFields.lastDose(row);
        dose.getStyleClass().add("unit");
        var entry = new EntryField("", desk.sheet().text(field)).right(dose).prompt(desk.say("checkin.doseHint"));
        entry.field().setAccessibleText(desk.say("checkin.dose", Integer.toString(row)));
        entry.getStyleClass().addAll("last-dose", "small-entry");
        places.put(field, entry.field());
        return desk.marked(entry, field, false);
    }

    private EntryField necessary() {
        var field = CheckInFields.necessary(row);
        var entry = new EntryField(desk.say("checkin.necessary"), desk.sheet().text(field))
                .prompt(desk.say("checkin.necessaryHint"));
        entry.getStyleClass().addAll("necessary", "small-entry");
        places.put(field, entry.field());
        return desk.marked(entry, field, true);
    }

    private Button remove() {
        var button = new Button("", Signs.of(Feather.X));
        button.getStyleClass().addAll("flat", "remove");
        button.setAccessibleText(desk.say("checkin.remove", Integer.toString(row)));
        button.setOnAction(_ -> model.remove(row));
        return button;
    }

    /// Shows what the rules say now.
    void refresh() {
        var now = model.meaning(row);
        var told = model.medication(row);
        dose.setText(told.flatMap(one -> one.lastDose().asValue()).map(day -> ago(told, day)).orElse(""));
        boolean asks = now.filter(finding -> finding.level() == Level.DEFER).isPresent()
                || desk.sheet().now().has(CheckInFields.necessary(row));
        necessary.setManaged(asks);
        necessary.setVisible(asks);
        consulted.show(told.filter(ToldMedication::asksPrescriber).isPresent());
        if (shown.isEmpty() || !shown.get().equals(now) || now.isEmpty()) {
            shown = Optional.of(now);
            meaning.getChildren().setAll(meaning(now, told));
        }
    }

    private String ago(Optional<ToldMedication> told, LocalDate day) {
        var many = ago(ChronoUnit.DAYS.between(day, desk.now().about().today()));
        var typed = told.map(one -> desk.sheet().now().text(CheckInFields.lastDose(row))).orElse("");
        return typed.equals(desk.texts().date(day)) ? many : desk.texts().day(day) + ", " + many;
    }

    private String ago(long days) {
        return switch ((int) days) {
            case 0 -> desk.say("checkin.ago.today");
            case 1 -> desk.say("checkin.ago.one");
            default -> desk.say("checkin.ago.days", Long.toString(days));
        };
    }

    private List<Node> meaning(Optional<Finding> now, Optional<ToldMedication> told) {
        if (now.isPresent()) {
            var finding = now.get();
            var sign = Signs.of(finding.level());
            return List.of(sign, lines(title(finding, told),
                    firstClause(desk.line(finding))));
        }
        var days = model.daysBefore(row);
        if (days.isPresent()) {
            return List.of(lines(ago(days.get()), desk.say("checkin.longEnough", model.daysAsked(row))));
        }
        var chosen = told.flatMap(ToldMedication::drugClass).isPresent();
        return List.of(lines(desk.say(chosen ? "checkin.noMeaning" : "checkin.noClass"),
                desk.say(chosen ? "checkin.noMeaningText" : "checkin.noClassText")));
    }

    /// The row has room for one clause; the whole sentence stands in the panel.
    private static String firstClause(String sentence) {
        int end = sentence.indexOf(';');
        int stop = sentence.indexOf(". ");
        int at = end < 0 ? stop : stop < 0 ? end : Math.min(end, stop);
        return at < 0 ? sentence : sentence.substring(0, at);
    }

    /// Without the patient's own words in front or at the end: they stand at the left of the row.
    private String title(Finding finding, Optional<ToldMedication> told) {
        var title = desk.texts().say(finding.words() + ".title", values(finding));
        var name = told.map(ToldMedication::told).orElse("");
        var bare = title.startsWith(name + ": ") ? title.substring(name.length() + 2) : title;
        return Sentence.begun(bare.endsWith(": " + name) ? bare.substring(0, bare.length() - name.length() - 2) : bare);
    }

    private static String[] values(Finding finding) {
        return finding.values().toArray(String[]::new);
    }

    private static VBox lines(String title, String text) {
        var first = new Label(title);
        first.getStyleClass().add("row-title");
        first.setWrapText(true);
        var second = new Label(text);
        second.getStyleClass().add("row-second");
        second.setWrapText(true);
        var lines = new VBox(first, second);
        HBox.setHgrow(lines, Priority.ALWAYS);
        return lines;
    }

    /// The fields of this row are no longer on the screen.
    void forget() {
        List.of(CheckInFields.told(row), CheckInFields.use(row), CheckInFields.drugClass(row),
                CheckInFields.lastDose(row), CheckInFields.necessary(row), CheckInFields.consulted(row),
                CheckInFields.consultedWho(row)).forEach(places::forget);
    }
}
