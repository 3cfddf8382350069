package enthesis.ui.practice.trail;

import static enthesis.ui.practice.PracticeStage.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Sex;
import enthesis.domain.people.Colleague;
import enthesis.domain.people.Role;
import enthesis.domain.trail.TrailAnchor;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.domain.visit.Cases;
import enthesis.storage.deed.Deed;
import enthesis.storage.deed.DeedPage;
import enthesis.storage.deed.DeedQuery;
import enthesis.storage.deed.DeedQuery.By;
import enthesis.storage.deed.DeedQuery.Order;
import enthesis.storage.deed.Deeds;
import enthesis.storage.deed.Told;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.Entry;
import enthesis.storage.trail.What;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.frame.TrailFact;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.practice.PracticeStage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The trail by keys, and what it asks for.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
class TrailViewTest {
    private static final Colleague LORNA = Colleague.fresh(new PersonId(new UUID(0, 1)), "Lorna Hale", "MD",
            Role.OWNER);
    private static final Person ERIKA = new Person(new PatientId(new UUID(1, 1)), new ChartNumber("004711"),
            "Mustermann", "Erika", LocalDate.of(1968, 4, 12), Sex.FEMALE, "");

    private final List<String> done = new ArrayList<>();
    private DeedQuery asked;
    private int pages = 3;
    private boolean fails;
    private PracticeStage screen;
    private TrailModel model;
    private TrailView view;

    @Start
    void show(Stage stage) {
        screen = new PracticeStage(stage);
        var source = new TrailDesk.Source() {
            @Override
            public List<Person> people(String typed) {
                return typed.startsWith("must") ? List.of(ERIKA) : List.of();
            }

            @Override
            public DeedPage page(DeedQuery query, int number) {
                return TrailViewTest.this.page(query, number);
            }

            @Override
            public TrailAnchor.Held held(TrailAnchor anchor) {
                return anchor.held("4f2a91bc77d0" + "0".repeat(52), 5000);
            }
        };
        var papers = new TrailDesk.Papers(one -> done.add("csv " + one.whose() + ", " + one.span()),
                one -> done.add("print " + one.whose() + ", " + one.span()), one -> done.add("save " + one.whose()));
        model = new TrailModel(new TrailDesk(new DirectWork(), new DirectWork(), TEXTS, source,
                new TrailDesk.Around(Cases.TODAY, ZoneOffset.UTC, List.of(LORNA)), papers));
        view = new TrailView(model, TEXTS, () -> done.add("leave"));
        screen.show(view, view::start);
    }

    private DeedPage page(DeedQuery query, int number) {
        if (fails) {
            throw new IllegalStateException("no chart");
        }
        asked = query;
        if (query.about().filter(Set::isEmpty).isPresent()) {
            return new DeedPage(List.of(), 0, 0);
        }
        var deeds = IntStream.range(0, Deeds.PAGE).mapToObj(at -> deed(number * Deeds.PAGE + at)).toList();
        return new DeedPage(deeds, number, pages * Deeds.PAGE);
    }

    private static Deed deed(int number) {
        long seq = 5000 - number * 3L;
        var at = Instant.parse("2026-11-23T10:42:07Z").minusSeconds(number * 600L);
        var act = switch (number % 4) {
            case 0 -> number == 4
                    ? Act.of(What.RECOVERY_USED, LORNA.id()).because("forgotten over the holidays")
                    : Act.of(What.VIEWED, LORNA.id()).because("chart");
            case 1 -> Act.of(What.KEPT, LORNA.id());
            case 2 -> Act.of(What.EDITED, LORNA.id());
            default -> Act.of(What.PRINTED, LORNA.id()).because("aftercare sheet");
        };
        var told = switch (number % 4) {
            case 1 -> List.of(vitals(seq), vitals(seq + 1), vitals(seq + 2));
            case 2 -> List.of(allergy(seq));
            default -> List.<Told>of();
        };
        return new Deed(seq, told.size() == 3 ? seq + 2 : seq, at, act.about(ERIKA.id()), "Lorna Hale",
                Optional.of(ERIKA), told);
    }

    private static Told vitals(long seq) {
        var was = "{\"visit\":\"" + new UUID(7, 1) + "\",\"sign\":\"heart_rate\",\"moment\":\"before\",\"reading\":"
                + "\"72.00000000\"}";
        return new Told(new Entry(seq, Instant.EPOCH, Act.of(What.KEPT, LORNA.id()), "MEASUREMENT", "",
                Optional.of(was), Optional.of(was.replace("72.0", "76.0")), ""),
                new Told.Where(Optional.of(Instant.parse("2026-10-03T09:00:00Z")),
                        List.of(new Told.Served("right", "knee"))),
                List.of("visit", "sign", "moment"), Map.of());
    }

    private static Told allergy(long seq) {
        return new Told(new Entry(seq, Instant.EPOCH, Act.of(What.EDITED, LORNA.id()), "PATIENT_ALLERGY", "",
                Optional.empty(), Optional.of("{\"substance\":\"latex\",\"severity\":\"unknown\"}"), ""),
                Told.Where.NOWHERE, List.of("id"), Map.of());
    }

    @Test
    void anActShowsItsRowsAndTurnsItsPagesByKeys() {
        screen.act(() -> view.fact.set(TrailFact.of("Trail whole, 12,345 lines, checked 10:42")));
        assertThat(screen.focused("#trail-patient")).isTrue();
        assertThat(screen.says("#trail-count")).isEqualTo("acts 1 to 100 of 300");
        screen.picture("trail");
        screen.press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertThat(model.rows.get().get(2)).isInstanceOf(TrailRow.RowLine.class);
        assertThat(screen.words("#trail-list")).contains(
                "visit of 3 Oct 2026, RIGHT knee: vitals, heart rate, before: reading 72 \u2192 76",
                "Allergy added: latex, severity unknown", "MUSTERMANN, Erika", "Looked at");
        screen.picture("trail-open");
        screen.press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertThat(model.rows.get()).hasSize(Deeds.PAGE);
        screen.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(screen.says("#trail-count")).isEqualTo("acts 101 to 200 of 300");
        screen.press(KeyCode.CONTROL, KeyCode.PAGE_UP).press(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertThat(screen.says("#trail-count")).isEqualTo("acts 1 to 100 of 300");
        screen.press(KeyCode.ESCAPE);
        assertThat(done).containsExactly("leave");
    }

    /// Who came in by the recovery sheet is seen among a hundred acts without being looked for, also without colours.
    @Test
    void anEmergencyAccessStrikesTheEye(FxRobot robot) {
        var struck = robot.lookup("#trail-list .line-name").queryAllAs(Label.class).stream()
                .filter(kind -> kind.getPseudoClassStates().contains(PseudoClass.getPseudoClass("striking"))).toList();
        assertThat(struck).singleElement().satisfies(kind -> {
            assertThat(kind.getText()).isEqualTo("Opened with the recovery key");
            assertThat(kind.getGraphic()).isNotNull();
        });
    }

    @Test
    void aLineFromPaperIsComparedWithTheTrail() {
        screen.press(KeyCode.ALT, KeyCode.L).type("4711 4f2a").press(KeyCode.ENTER);
        assertThat(screen.says("#trail-anchor-said")).startsWith("Type the line as it stands");
        screen.into("#trail-anchor", "line 4,711, 4F2A91BC77D0").press(KeyCode.ENTER);
        assertThat(screen.says("#trail-anchor-said")).startsWith("Line 4,711 agrees");
        screen.picture("trail-anchor");
        screen.into("#trail-anchor", "4711 4f2a91bc77d1").press(KeyCode.ALT, KeyCode.C);
        assertThat(screen.says("#trail-anchor-said")).startsWith("Line 4,711 is another one now.");
        screen.into("#trail-anchor", "5001 4f2a91bc77d0").press(KeyCode.ALT, KeyCode.C);
        assertThat(screen.says("#trail-anchor-said"))
                .startsWith("There is no line 5,001: the trail ends at line 5,000.");
        screen.picture("trail-anchor-missing");
    }

    @Test
    void isFilteredWhileTypingAndSortedByItsHead() {
        screen.into("#trail-patient", "must");
        assertThat(screen.says("#trail-count")).isEqualTo("acts 1 to 100 of 300 of MUSTERMANN, Erika");
        assertThat(asked.about()).contains(Set.of(ERIKA.id()));
        screen.into("#trail-from", "-4w").into("#trail-until", "t");
        assertThat(asked.span().from()).contains(Cases.TODAY.minusWeeks(4).atStartOfDay().toInstant(ZoneOffset.UTC));
        assertThat(asked.span().until()).contains(Cases.TODAY.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        screen.act(() -> screen.fire("#trail-by-who"));
        assertThat(asked.order()).isEqualTo(new Order(By.WHO, false));
        screen.act(() -> screen.focus("#trail-by-who"));
        screen.press(KeyCode.SPACE);
        assertThat(asked.order()).isEqualTo(new Order(By.WHO, true));
        screen.act(() -> {
            model.filter.who.set(LORNA.id().toString());
            model.filter.kind.set("printed");
        });
        assertThat(asked.who()).contains(LORNA.id());
        assertThat(asked.what()).contains(What.PRINTED);
        screen.picture("trail-filtered");
        screen.press(KeyCode.CONTROL, KeyCode.P).press(KeyCode.ALT, KeyCode.S).press(KeyCode.ALT, KeyCode.D);
        var span = ", " + TEXTS.date(Cases.TODAY.minusWeeks(4)) + " to " + TEXTS.date(Cases.TODAY);
        assertThat(done).containsExactly("print MUSTERMANN, Erika, Lorna Hale" + span,
                "csv MUSTERMANN, Erika, Lorna Hale" + span, "save MUSTERMANN, Erika, Lorna Hale");
    }

    @Test
    void nothingFoundAFailureAndABrokenChainAreSaid() {
        screen.into("#trail-patient", "nobody");
        assertThat(screen.says("#trail-count")).isEqualTo("Nobody fits \u201cnobody\u201d.");
        assertThat(model.rows.get()).isEmpty();
        screen.press(KeyCode.ENTER).press(KeyCode.CONTROL, KeyCode.P).press(KeyCode.ALT, KeyCode.S);
        screen.picture("trail-empty");
        screen.into("#trail-patient", "");
        screen.press(KeyCode.CONTROL, KeyCode.P);
        assertThat(screen.says("#trail-count")).isEqualTo(TEXTS.say("trail.why"));
        screen.into("#trail-from", "31.13.");
        assertThat(screen.says("#trail-count")).isEqualTo(TEXTS.say("trail.date"));
        assertThat(model.rows.get()).isEmpty();
        fails = true;
        screen.act(() -> view.fact.set(new TrailFact("Trail broken at line 4: a line is missing or not as it was "
                + "written.", true)));
        screen.into("#trail-from", "");
        assertThat(screen.says("#trail-failure")).startsWith("That did not work.");
        screen.picture("trail-broken");
        assertThat(done).isEmpty();
    }

    @Test
    void aReportIsNeverLongerThanSomebodyReads() {
        pages = TrailDesk.LONGEST_REPORT / Deeds.PAGE + 1;
        screen.into("#trail-patient", "must").press(KeyCode.CONTROL, KeyCode.P);
        assertThat(screen.says("#trail-count")).startsWith("A report holds 2,000 acts at most.");
        assertThat(done).isEmpty();
    }
}
