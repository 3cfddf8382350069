package enthesis.ui.find;

import enthesis.domain.entry.Choices;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.find.Marks;
import enthesis.domain.patient.find.PatientQuery;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.sign.SideTag;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One found person in two lines: name and birth date, number and telephone, side and course, last visit.
final class FoundRowView extends GridPane {
    private final Texts texts;
    private final MarkedView name = new MarkedView("found-name");
    private final MarkedView born = new MarkedView("found-line");
    private final Label age = new Label();
    private final MarkedView number = new MarkedView("found-line");
    private final MarkedView telephone = new MarkedView("found-line");
    private final HBox course = new HBox(8);
    private final Label last = new Label();
    private Optional<FoundLine.LastCourse> shown = Optional.empty();

    FoundRowView(Texts texts) {
        this.texts = texts;
        getStyleClass().add("found-row");
        age.getStyleClass().add("sub");
        last.getStyleClass().add("sub");
        course.getStyleClass().add("found-course");
        for (int percent : new int[]{37, 24, 39}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            getColumnConstraints().add(column);
        }
        add(new VBox(4, name, new HBox(born, age)), 0, 0);
        add(new VBox(4, number, telephone), 1, 0);
        add(new VBox(4, course, last), 2, 0);
    }

    void show(FoundLine line, PatientQuery query, LocalDate today) {
        var person = line.person();
        name.show(person.shown(), Marks.inName(person.shown(), query));
        var birth = texts.date(person.born());
        born.show(birth, Marks.inBirth(birth, person.born(), query));
        age.setText(texts.say("find.age", Integer.toString(person.ageOn(today)), sex(person)));
        var no = texts.say("find.number", person.number().value());
        number.show(no, Marks.inDigits(no, query));
        telephone.show(person.telephone(), Marks.inDigits(person.telephone(), query));
        course(line);
        last.setText(line.lastVisit().map(day -> day.equals(today)
                ? texts.say("find.lastToday")
                : texts.say("find.last", texts.date(day))).orElseGet(() -> texts.say("find.neverHere")));
        setAccessibleText(person.shown() + ", " + birth + ", " + no);
    }

    private void course(FoundLine line) {
        if (line.course().equals(shown) && !course.getChildren().isEmpty()) {
            return;
        }
        shown = line.course();
        course.getChildren().clear();
        line.course().ifPresentOrElse(now -> {
            var state = texts.say("find.course." + now.state().name().toLowerCase(Locale.ROOT), now.region());
            var words = new Label(state);
            words.setWrapText(true);
            course.getChildren().addAll(new SideTag(now.side(), SideTag.Size.SMALL, texts.words()), words);
        }, () -> {
            var none = new Label(texts.say("find.course.none"));
            none.getStyleClass().add("sub");
            course.getChildren().add(none);
        });
    }

    private String sex(Person person) {
        return texts.say("find.sex." + Choices.text(person.sex()));
    }
}
