package enthesis.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.find.PatientSearch;
import enthesis.domain.value.PatientId;
import enthesis.domain.words.Words;
import enthesis.ui.kit.TestWindow;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.work.DirectWork;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A list that is shown anew with every letter says what was found, and is made of what is there already: what is put
/// into a window is dressed and laid out whole, which takes longer than to find it.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class FoundRowsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<Person> ALL = List.of(person("1", "Mustermann"), person("2", "Musterfrau"),
            person("3", "Mayer-Muster"), person("4", "Kurz"));

    private final AtomicInteger changes = new AtomicInteger();
    private FindModel model;

    private static Person person(String number, String family) {
        return new Person(PatientId.fresh(), new ChartNumber(number), family, "Erika", LocalDate.of(1968, 4, 12),
                Sex.FEMALE, "");
    }

    @Start
    void show(Stage stage) {
        var texts = new Texts(new Words(Locale.ENGLISH));
        model = new FindModel(new DirectWork(), query -> PatientSearch.rank(ALL, query).stream()
                .map(hit -> new FoundLine(hit.person(), Optional.empty(), Optional.empty())).toList(), () -> TODAY,
                new FindActs(_ -> {}, _ -> {}, _ -> {}, () -> {}, List.of()), texts);
        TestWindow.show(stage, new Theme(Theme.Look.LIGHT), new FindView(model, texts, () -> TODAY));
    }

    private static List<String> names(FxRobot robot) {
        return robot.lookup(".found-name").queryAll().stream().filter(FoundRowsTest::shown)
                .map(FoundRowsTest::text).toList();
    }

    private static boolean shown(Node node) {
        return node.isVisible() && (node.getParent() == null || shown(node.getParent()));
    }

    private static String text(Node node) {
        return !node.isVisible()
                ? ""
                : node instanceof Label label
                        ? label.getText()
                        : node instanceof Parent parent
                                ? parent.getChildrenUnmodifiable().stream().map(FoundRowsTest::text)
                                        .collect(Collectors.joining())
                                : "";
    }

    private static void each(Node node, AtomicInteger changes) {
        if (node instanceof Parent parent && !(node instanceof Label)) {
            parent.getChildrenUnmodifiable().addListener((ListChangeListener<Node>) _ -> changes.incrementAndGet());
            parent.getChildrenUnmodifiable().forEach(child -> each(child, changes));
        }
    }

    @Test
    void theNextLetterUsesTheRowsThatAreThere(FxRobot robot) {
        robot.interact(() -> model.typed.set("m"));
        robot.interact(() -> model.typed.set("mus"));
        assertThat(names(robot)).containsExactly("MAYER-MUSTER, Erika", "MUSTERFRAU, Erika", "MUSTERMANN, Erika");
        robot.lookup(".found-row").queryAll().forEach(row -> each(row, changes));
        each(robot.lookup(".found-row").query().getParent(), changes);
        robot.interact(() -> model.typed.set("must"));
        assertThat(names(robot)).containsExactly("MAYER-MUSTER, Erika", "MUSTERFRAU, Erika", "MUSTERMANN, Erika");
        robot.interact(() -> model.typed.set("musterm"));
        assertThat(names(robot)).containsExactly("MUSTERMANN, Erika");
        assertThat(changes).as("nothing was taken out or put in").hasValue(0);
        robot.interact(() -> model.typed.set("kurz"));
        assertThat(names(robot)).containsExactly("KURZ, Erika");
        robot.interact(() -> model.typed.set("nobody"));
        assertThat(names(robot)).isEmpty();
    }
}
