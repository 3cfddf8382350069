package enthesis.ui.course;

import static enthesis.domain.course.candidacy.Candidates.PRACTICE;
import static enthesis.domain.course.candidacy.Candidates.TODAY;
import static enthesis.ui.practice.PracticeStage.TEXTS;
import static enthesis.ui.practice.PracticeStage.WHO;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.course.candidacy.Answered;
import enthesis.domain.course.candidacy.Candidacy;
import enthesis.domain.course.candidacy.CandidacyForm;
import enthesis.domain.course.candidacy.Candidate;
import enthesis.domain.course.candidacy.Candidates;
import enthesis.domain.course.candidacy.KeptAnswers;
import enthesis.domain.course.candidacy.Said;
import enthesis.domain.patient.Alert;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Severity;
import enthesis.ui.course.candidacy.CandidacyModel;
import enthesis.ui.course.candidacy.CandidacyPage;
import enthesis.ui.course.candidacy.CandidacyView;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.practice.PracticeStage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
class CandidacyViewTest {
    private static final LocalDate BORN = LocalDate.of(1968, 4, 12);

    private final List<Said> written = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private boolean full;
    private PracticeStage screen;

    @Start
    void show(Stage stage) {
        screen = new PracticeStage(stage);
        open(Candidates.knee(), KeptAnswers.of(List.of()));
    }

    private void open(Candidate candidate, KeptAnswers kept) {
        var page = new CandidacyPage(candidate, kept, "knee", PRACTICE.assessment()
                .evidence(candidate.course().indication().text(), PRACTICE.indications()), Map.of(WHO, "Lorna Hale"));
        var desk = new CandidacyModel.CandidacyDesk(new DirectWork(), TEXTS, now -> {
            if (full) {
                throw new UncheckedIOException(new IOException("No space left on device"));
            }
            written.addAll(CandidacyForm.changes(now, kept));
        }, _ -> done.add("kept"));
        var view = new CandidacyView(new CandidacyModel(desk, page), TEXTS, () -> done.add("leave"));
        screen.show(view, view::start);
    }

    @Test
    void aCandidacyIsAnsweredByKeysAloneAndKept() {
        screen.picture("candidacy-empty");
        screen.type("y").press(KeyCode.ENTER).type("y").press(KeyCode.ENTER).type("u").press(KeyCode.TAB).type("y")
                .press(KeyCode.TAB).type("y").press(KeyCode.TAB).type("y").press(KeyCode.TAB).type("e");
        assertThat(screen.says("#criteria")).isEqualTo("SPEAKS FOR IT: 5 of 7, 7 answered");
        screen.act(() -> screen.focus("#asked-C03"));
        screen.type("n").press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(done).containsExactly("kept");
        assertThat(written).hasSize(8).contains(
                new Said("criterion-nsaids", Optional.of(Candidates.knee().course().id()), "necessary", "", ""),
                new Said("C03", Optional.empty(), "no", "", ""));
    }

    @Test
    void aStopIsGoneOnPastWithATypedReason() {
        for (var row : Candidacy.of(Candidates.knee(), Candidates.allNo(Candidates.knee()), KeptAnswers.NOT_ASKED)
                .rows()) {
            if (!row.isTold() && row.needed()) {
                screen.act(() -> screen.focus("#asked-" + row.question().id()));
                screen.type(row.question().id().equals("C15") ? "y" : "n");
            }
        }
        assertThat(screen.says("#status")).startsWith("Blocked: 1");
        screen.picture("candidacy-stop");
        screen.act(() -> screen.focus("#asked-C15"));
        screen.press(KeyCode.CONTROL, KeyCode.G);
        screen.picture("candidacy-reason");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written).contains(new Said("C15", Optional.of(Candidates.knee().course().id()), "yes", "", ""));
    }

    /// What the chart says is shown with where it comes from; two answers are one finding, mended by one press.
    @Test
    void whatTheChartSaysIsShownAndNotAsked() {
        var person = Candidates.woman(BORN, new Allergies.Listed(
                List.of(new Allergy("corn", Severity.SEVERE, "hives")), TODAY),
                new Alert(Alert.Kind.DIABETES, "type 2", TODAY));
        var candidate = Candidates.checked(Candidates.of("lumbosacral", person), TODAY.minusDays(3),
                "checkIn.thinner=none", "checkIn.allergies=list");
        var kept = KeptAnswers.of(List.of(
                new Answered(new Said("C06", Optional.empty(), "no", "", ""), TODAY.minusDays(9), WHO),
                new Answered(new Said("C03", Optional.empty(), "no", "", ""), TODAY.minusDays(9), WHO),
                new Answered(new Said("C16", Optional.of(candidate.course().id()), "no", "", ""),
                        TODAY.minusDays(400), WHO)));
        open(candidate, kept);
        screen.picture("candidacy-told");
        assertThat(screen.shown("#asked-C08")).isFalse();
        assertThat(screen.says("#told-C08")).isEqualTo("Yes");
        assertThat(screen.says("#told-C04")).isEqualTo("No");
        assertThat(screen.shown("#asked-C06")).isTrue();
        assertThat(screen.shown("#row-C07-fish")).isFalse();
        screen.act(() -> screen.focus("#plan-proliferant"));
        screen.type("m");
        assertThat(screen.shown("#row-C07-fish")).isTrue();
        assertThat(screen.shown("#row-C06")).isFalse();
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsLost() {
        screen.act(() -> screen.focus("#asked-C12"));
        screen.type("y");
        assertThat(screen.shown("#detail-C12")).isTrue();
        screen.into("#detail-C12", "-2w");
        full = true;
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.says("#failure")).startsWith("The disk is full.");
        screen.picture("candidacy-failed");
        assertThat(written).isEmpty();
        full = false;
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written).singleElement().satisfies(said -> assertThat(said.detail()).isEqualTo("2026-11-09"));
        screen.press(KeyCode.ESCAPE);
        assertThat(done).containsExactly("kept", "leave");
    }
}
