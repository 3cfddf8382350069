package enthesis.ui.practice.people;

import static enthesis.ui.practice.PracticeStage.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.people.Clinic;
import enthesis.domain.people.ClinicForm;
import enthesis.domain.people.Colleague;
import enthesis.domain.people.Employed;
import enthesis.domain.people.PersonForm;
import enthesis.domain.people.Role;
import enthesis.domain.people.Staff;
import enthesis.domain.value.PersonId;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.practice.PracticeModel;
import enthesis.ui.practice.PracticeStage;
import enthesis.ui.practice.PracticeView;
import enthesis.ui.practice.entry.EntryDesk;
import enthesis.ui.practice.history.HistoryLine;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The list of people and the form of one, by keyboard.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
class PeopleViewTest {
    private static final Employed LORNA = employed(1, "Lorna Hale", "MD", Role.OWNER);
    private static final Employed BEN = employed(2, "Ben Öst", "MA", Role.ASSISTANT);
    private static final Employed MIRA = employed(3, "Mira Voss", "", Role.CLINICIAN);
    private static final Employed IDA = new Employed(
            new Colleague(new PersonId(new UUID(0, 4)), "Ida Roth", "DO", Role.CLINICIAN, false),
            Instant.parse("2025-02-03T09:00:00Z"), Optional.of(Instant.parse("2026-08-31T17:00:00Z")));
    private static final Staff STAFF = new Staff(List.of(LORNA, BEN, MIRA, IDA));

    private final List<String> done = new ArrayList<>();
    private boolean full;
    private PracticeStage screen;

    private static Employed employed(int id, String name, String credentials, Role role) {
        return new Employed(Colleague.fresh(new PersonId(new UUID(0, id)), name, credentials, role),
                Instant.parse("2026-11-23T10:00:00Z"), Optional.empty());
    }

    @Start
    void show(Stage stage) {
        screen = new PracticeStage(stage);
    }

    /// Back to the list with the focus.
    private void list() {
        screen.act(() -> screen.focus("#people-list"));
    }

    private void list(Employed user) {
        var page = new PeoplePage(STAFF, Set.of(LORNA.id(), BEN.id()), user.colleague(), ZoneOffset.UTC);
        var model = new PeopleModel(new PeopleModel.PeopleDesk(new DirectWork(), TEXTS, who -> {
            if (full) {
                throw new IOException("No space left on device");
            }
            done.add("end");
            return page;
        }, new PeopleModel.Ways(() -> done.add("new"), one -> done.add("edit " + one.colleague().name()),
                one -> done.add("password " + one.colleague().name()),
                one -> done.add("again " + one.colleague().name()), () -> done.add("sheet"))), page);
        var view = new PeopleView(model, TEXTS, () -> done.add("leave"));
        screen.show(view, view::start);
    }

    @Test
    void anOwnerAdmitsReRolesSetsPasswordsAndEndsAnAccess() {
        list(LORNA);
        screen.press(KeyCode.ALT, KeyCode.E);
        assertThat(screen.says("#people-end")).isEqualTo("_End access");
        screen.press(KeyCode.ALT, KeyCode.N);
        list();
        screen.press(KeyCode.DOWN).press(KeyCode.ENTER).press(KeyCode.ALT, KeyCode.N).press(KeyCode.ALT, KeyCode.E);
        assertThat(screen.says("#people-message"))
                .isEqualTo("Press again: Ben Öst will unlock no more. What they signed stays signed.");
        screen.picture("people");
        list();
        screen.press(KeyCode.DOWN).press(KeyCode.UP).press(KeyCode.ALT, KeyCode.E);
        assertThat(done).doesNotContain("end");
        full = true;
        screen.press(KeyCode.ALT, KeyCode.E);
        assertThat(screen.says("#people-message")).startsWith("The disk is full.");
        screen.picture("people-full");
        full = false;
        screen.press(KeyCode.ALT, KeyCode.E);
        assertThat(screen.says("#people-message")).startsWith("Ben Öst unlocks no more.");
        screen.press(KeyCode.ALT, KeyCode.A).press(KeyCode.ALT, KeyCode.R);
        list();
        screen.press(KeyCode.END);
        assertThat(screen.says("#people-end")).isEqualTo("Admit a_gain");
        screen.press(KeyCode.ALT, KeyCode.G).press(KeyCode.ESCAPE);
        assertThat(done).containsExactly("password Lorna Hale", "edit Ben Öst", "password Ben Öst", "end", "new",
                "sheet", "again Ida Roth", "leave");
    }

    /// What is not theirs is dimmed, a sentence says why, and their own password is theirs.
    @Test
    void anAssistantReadsTheListAndChangesTheirOwnPassword() {
        list(BEN);
        assertThat(screen.says("#people-message")).startsWith("Only an owner admits people");
        screen.press(KeyCode.ENTER).press(KeyCode.ALT, KeyCode.A).press(KeyCode.ALT, KeyCode.N)
                .press(KeyCode.ALT, KeyCode.E).press(KeyCode.ALT, KeyCode.R);
        list();
        screen.press(KeyCode.DOWN).press(KeyCode.ENTER).press(KeyCode.ALT, KeyCode.N);
        screen.picture("people-assistant");
        assertThat(done).containsExactly("password Ben Öst");
    }

    @Test
    void thePracticeLeadsHere() {
        var model = new PracticeModel(new EntryDesk<>(new DirectWork(), TEXTS, (_, _) -> {}, _ -> {}),
                Clinic.named("Harbour Street Clinic"));
        Runnable other = () -> done.add("elsewhere");
        var view = new PracticeView(model, TEXTS,
                List.of(new PracticeView.Way("shelf", other), new PracticeView.Way("people", () -> done.add("people")),
                        new PracticeView.Way("old", () -> done.add("old"))),
                other);
        screen.show(view, view::start);
        screen.picture("practice");
        screen.press(KeyCode.ALT, KeyCode.O).press(KeyCode.ALT, KeyCode.G);
        assertThat(done).containsExactly("people", "old");
        screen.act(() -> view.readOnly(TEXTS.say("people.practiceOnly")));
        screen.into("#telephone", "555 0100").press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.picture("practice-assistant");
        assertThat(screen.says("#failure")).isEqualTo("You look here; clinicians change the practice.");
        assertThat(model.sheet.now()).isEqualTo(ClinicForm.sheet(Clinic.named("Harbour Street Clinic")));
    }

    @Test
    void theFormRefusesATakenNameAndTheLastOwner() {
        form(Optional.empty(), List.of());
        screen.type("ben öst").press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.says("#failure")).isEqualTo("Ben Öst works here already. Two people need two names.");
        screen.picture("person-taken");
        screen.into("#person-name", "Ada Mohn").press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.says("#failure")).isEqualTo("Not kept: name and role are needed.");
        screen.act(() -> screen.focus("#person-role"));
        screen.type("c").press(KeyCode.CONTROL, KeyCode.ENTER);
        form(Optional.of(LORNA), List.of(new HistoryLine(LocalDateTime.of(2026, 11, 23, 10, 0), "Lorna Hale",
                List.of("admitted: Owner"))));
        screen.type("a").press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.says("#failure")).startsWith("Lorna Hale is the only owner.");
        screen.picture("person-owner");
        assertThat(done).containsExactly("Ada Mohn CLINICIAN");
    }

    private void form(Optional<Employed> now, List<HistoryLine> history) {
        var model = new PersonModel(new EntryDesk<>(new DirectWork(), TEXTS, (_, _) -> {},
                person -> done.add(person.name() + " " + person.role())),
                new PersonPage(new PersonForm(STAFF, now), history));
        var view = new PersonView(model, TEXTS, () -> done.add("leave"));
        screen.show(view, view::start);
    }
}
