package enthesis.ui.patient;

import static enthesis.ui.patient.Examples.ERICH;
import static enthesis.ui.patient.Examples.ERIKA;
import static enthesis.ui.patient.Examples.PATIENT;
import static enthesis.ui.patient.Examples.TEXTS;
import static enthesis.ui.patient.Examples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.patient.Person;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.patient.chart.LinkDesk;
import enthesis.ui.patient.chart.PatientActs;
import enthesis.ui.patient.chart.PatientModel;
import enthesis.ui.patient.chart.PatientPage;
import enthesis.ui.patient.chart.PatientView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Two charts of one person, linked and unlinked by hand (rulings 8).
@ExtendWith(ApplicationExtension.class)
class LinkViewTest {
    private static final String LINKED = "Linked chart of the same person, No. 002090";

    private final List<String> done = new ArrayList<>();
    private final List<Person> linked = new ArrayList<>();

    @Start
    void show(Stage stage) {
        var acts = new PatientActs(_ -> {}, _ -> {}, _ -> {}, _ -> {}, _ -> {}, _ -> {}, _ -> {});
        var model = new PatientModel(new DirectWork(), _ -> new PatientPage(PATIENT, List.of(), List.of(), List.of(),
                List.of(), List.copyOf(linked), List.of()), () -> TODAY, acts, TEXTS);
        model.linking.set(Optional.of(new LinkDesk(
                number -> Optional.of(ERICH).filter(person -> person.number().equals(number)),
                (one, other, why) -> {
                    done.add("link " + one.equals(ERIKA.id()) + other.equals(ERICH.id()) + " " + why);
                    linked.add(ERICH);
                }, (one, other, why) -> {
                    done.add("unlink " + one.equals(ERIKA.id()) + other.equals(ERICH.id()) + " " + why);
                    linked.clear();
                })));
        var scene = new Scene(new PatientView(model, TEXTS, Examples::region), 1280, 736);
        new Theme(Theme.Look.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
        model.show(ERIKA.id());
    }

    @Test
    void aChartIsLinkedAndUnlinkedFromTheRail(FxRobot robot) {
        robot.clickOn("#link-open").clickOn("#link-number").write("002090").clickOn("#link-act");
        assertThat(said(robot)).contains("A reason is needed; it stays in the record.").doesNotContain(LINKED);
        robot.clickOn("#link-reason").write("registered twice").clickOn("#link-act");
        assertThat(said(robot)).contains("MUSTERMANN, Erich is linked now.", LINKED);
        robot.clickOn("#link-number").write("002090").clickOn("#link-reason").write("a brother")
                .clickOn("#link-act");
        assertThat(said(robot)).contains("MUSTERMANN, Erich is not linked any more.").doesNotContain(LINKED);
        assertThat(done).containsExactly("link truetrue registered twice", "unlink truetrue a brother");
    }

    private static List<String> said(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Label.class).stream().map(Labeled::getText).toList();
    }
}
