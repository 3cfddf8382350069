package enthesis.ui.map.plan;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.past.PastSession;
import enthesis.domain.map.plan.Protocol;
import enthesis.domain.map.quick.Shorthand;
import enthesis.domain.solution.Contents;
import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.TimeOutFields;
import enthesis.storage.reference.map.ProtocolFile;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.map.Examples;
import enthesis.ui.map.model.MapHand;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.MapPlan;
import enthesis.ui.map.model.MapPlan.Planned;
import enthesis.ui.map.model.MapTotals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanHandTest {
    private final MapModel map = Examples.ankle();
    private final MapHand hand = new MapHand(map);
    private final PlanHand plan = new PlanHand(map, hand);

    PlanHandTest() {
        plan.repertoire.set(new Repertoire(ProtocolFile.load(Examples.ATLAS), List.of()));
    }

    private void answer(PlanHand asked, int number) {
        var answer = asked.question.get().answers().get(number - 1);
        asked.question.set(Question.NONE);
        answer.act().run();
    }

    private List<String> answers() {
        return plan.question.get().answers().stream().map(Question.Answer::words).toList();
    }

    @Test
    void theProtocolsOfTheRegionAreOfferedWithTheirSide() {
        plan.offer();
        assertThat(answers()).containsExactly("RIGHT Ankle, lateral, 8 points", "RIGHT Plantar fascia, 2 points");
        answer(plan, 1);
        assertThat(map.points().get()).hasSize(8).allMatch(Point::planned);
        assertThat(map.point(map.selected.get()).map(Point::order)).contains(1);
        assertThat(map.sheet.undoName().get()).isEqualTo("Ankle, lateral");
    }

    /// A stamp can't be given at once: first something has to be looked at (rulings 18).
    @Test
    void allIsReadBackBeforeItIsGivenAndNeverAtOnce() {
        plan.offer();
        answer(plan, 1);
        plan.confirmAll();
        assertThat(plan.question.get()).isEqualTo(Question.NONE);
        assertThat(map.message.get()).startsWith("Look at the planned points first");
        plan.confirmAll();
        assertThat(plan.question.get().lines()).as("asked for again").hasSizeGreaterThan(7);
        plan.question.set(Question.NONE);
        hand.give(false);
        plan.confirmAll();
        assertThat(plan.question.get().lines()).contains("mg not known: the solution is not complete");
        map.totals.set(mixed("15"));
        plan.confirmAll();
        assertThat(plan.question.get().lines()).hasSizeGreaterThan(9).contains("RIGHT ankle and foot: 7 points, 4 mL",
                "dextrose 600 mg, lidocaine 8 mg",
                "7  RIGHT Sinus tarsi / cervical + interosseous ligament  1 mL");
        assertThat(plan.question.get().lines()).as("what lies near, last").endsWith(
                "Near: superficial peroneal nerve (2, 6\u20138)", "Near: sural nerve (3\u20135, 8)",
                "Near: peroneal tendons (4)");
        answer(plan, 1);
        assertThat(map.points().get()).allMatch(Point::given);
        assertThat(map.sheet.undoName().get()).isEqualTo("7 points given");
    }

    @Test
    void aPlannedPointIsSkippedForAReasonAndTheNextIsSelected() {
        plan.offer();
        answer(plan, 1);
        plan.skip();
        assertThat(answers().getFirst()).isEqualTo("Not tender today");
        answer(plan, 2);
        assertThat(map.points().get().getFirst().state()).isEqualTo(Point.State.SKIPPED);
        assertThat(map.point(map.selected.get()).map(Point::order)).contains(2);
        hand.give(false);
        plan.skip();
        assertThat(map.points().get()).extracting(Point::state).startsWith(Point.State.SKIPPED, Point.State.GIVEN,
                Point.State.PLANNED);
    }

    @Test
    void theLastSessionIsRepeatedOnItsOwnSide() {
        hand.place(map.region.get().target("sinus-tarsi").orElseThrow(),
                Shorthand.NOTHING);
        hand.give(false);
        var last = new PastSession(VisitId.fresh(), LocalDate.of(2026, 10, 26), "", map.points().get(), Map.of(),
                Map.of());
        map.sheet.undo();
        map.sheet.undo();
        plan.repertoire.set(new Repertoire(List.of(), List.of(last)));
        plan.offer();
        assertThat(answers()).containsExactly("Repeat 26 Oct 2026, 1 point");
        answer(plan, 1);
        assertThat(map.points().get()).extracting(point -> point.plan().origin())
                .containsExactly("session:" + last.visit().value());
    }

    /// Points on a side that turns out to be the wrong one (maps 4.1): nothing happens before it is said what is meant.
    @Test
    void turningToAnUnplannedSideAsksWhatBecomesOfThePoints() {
        hand.place(map.region.get().target("sinus-tarsi").orElseThrow(), Shorthand.NOTHING);
        hand.give(false);
        map.turn(map.region.get(), Side.LEFT);
        assertThat(map.side.get()).as("not turned yet").isEqualTo(Side.RIGHT);
        assertThat(plan.question.get().title()).isEqualTo("On RIGHT: 1 point. Go to LEFT");
        assertThat(answers()).containsExactly("and move them to LEFT", "and leave them on RIGHT");
        answer(plan, 2);
        assertThat(map.side.get()).isEqualTo(Side.LEFT);
        assertThat(map.points().get()).extracting(point -> point.side().orElseThrow()).containsExactly(Side.RIGHT);
        map.open(map.region.get(), Side.RIGHT);
        map.turn(map.region.get(), Side.LEFT);
        answer(plan, 1);
        assertThat(map.points().get()).extracting(point -> point.side().orElseThrow()).containsExactly(Side.LEFT);
        assertThat(map.points().get()).as("given stays given").allMatch(Point::given);
        assertThat(map.sheet.undoName().get()).isEqualTo("side of point 1");
        map.sheet.undo();
        assertThat(map.points().get()).extracting(point -> point.side().orElseThrow()).containsExactly(Side.RIGHT);
    }

    @Test
    void whereBothSidesArePlannedTurningAsksNothing() {
        var both = new MapModel(new SheetModel(), Examples.ATLAS,
                new MapPlan(List.of(new Planned("ankle-foot", Side.BOTH))), Examples.TEXTS);
        var there = new MapHand(both);
        var asking = new PlanHand(both, there);
        there.place(both.region.get().target("sinus-tarsi").orElseThrow(), Shorthand.NOTHING);
        both.turn(both.region.get(), Side.LEFT);
        assertThat(asking.question.get()).isEqualTo(Question.NONE);
        assertThat(both.side.get()).isEqualTo(Side.LEFT);
    }

    /// On the pelvis, where both sides are drawn, each side can be copied to the other by its pairs.
    @Test
    void onThePelvisPointsAreCopiedByTheirPairs() {
        var pelvis = new MapModel(new SheetModel(), Examples.ATLAS,
                new MapPlan(List.of(new Planned("lumbosacral", Side.BOTH))), Examples.TEXTS);
        var there = new MapHand(pelvis);
        var across = new PlanHand(pelvis, there);
        var right = pelvis.region.get().targets().stream()
                .filter(target -> target.side().filter(Side.RIGHT::equals).isPresent()).findFirst().orElseThrow();
        there.place(right, Shorthand.NOTHING);
        across.offer();
        assertThat(across.question.get().answers()).extracting(Question.Answer::words)
                .containsExactly("Copy 1 point to LEFT");
        answer(across, 1);
        assertThat(pelvis.points().get()).extracting(Point::target)
                .containsExactly(Optional.of(right.id()), right.pair());
        assertThat(pelvis.points().get().getLast().side()).contains(Side.LEFT);
    }

    /// The same structure on both sides must never read alike (rulings 18), and what stays planned is said.
    @Test
    void everyLineReadBackNamesItsSide() {
        var both = new MapModel(new SheetModel(), Examples.ATLAS,
                new MapPlan(List.of(new Planned("knee", Side.BOTH))), Examples.TEXTS);
        var there = new MapHand(both);
        for (var side : List.of(Side.RIGHT, Side.LEFT)) {
            both.open(Examples.ATLAS.region("knee").orElseThrow(), side);
            there.place(both.region.get().target("mcl-femoral").orElseThrow(), Shorthand.NOTHING);
        }
        there.place(both.region.get().target("pes-insertion").orElseThrow(), Shorthand.NOTHING);
        both.sheet.type(PointFields.volume(3), "");
        var reading = new PlanHand(both, there);
        reading.confirmAll();
        assertThat(reading.question.get().lines()).contains("RIGHT knee: 1 point, 0.5 mL", "LEFT knee: 1 point, 0.5 mL",
                "1  RIGHT MCL, femoral attachment (medial epicondyle)  0.5 mL",
                "2  LEFT MCL, femoral attachment (medial epicondyle)  0.5 mL",
                "left as planned, without a volume or not agreed yet: 1 point");
    }

    /// Ten millilitres of 15 % are not ten of 25 %.
    @Test
    void aSessionIsRepeatedInTodaysSolutionOfItsPercentage() {
        hand.place(map.region.get().target("sinus-tarsi").orElseThrow(), Shorthand.NOTHING);
        hand.give(false);
        var last = new PastSession(VisitId.fresh(), LocalDate.of(2026, 10, 26), "", map.points().get(),
                Map.of(1, new PastSession.Solution("15", "", "")),
                Map.of());
        map.sheet.undo();
        map.sheet.undo();
        plan.repertoire.set(new Repertoire(List.of(), List.of(last)));
        map.totals.set(mixed("25", "15"));
        plan.offer();
        answer(plan, 1);
        assertThat(map.points().get()).extracting(Point::solution).containsExactly(2);
        assertThat(map.message.get()).isEmpty();
        map.sheet.undo();
        map.totals.set(mixed("25"));
        plan.offer();
        answer(plan, 1);
        assertThat(map.points().get()).extracting(Point::solution).containsExactly(1);
        assertThat(map.message.get()).startsWith("Given then with 15 % dextrose.");
    }

    /// Fifteen per cent with sodium morrhuate are not fifteen per cent.
    @Test
    void aSecondProliferantMakesItAnotherSolution() {
        hand.place(map.region.get().target("sinus-tarsi").orElseThrow(), Shorthand.NOTHING);
        hand.give(false);
        var last = new PastSession(VisitId.fresh(), LocalDate.of(2026, 10, 26), "", map.points().get(),
                Map.of(1, new PastSession.Solution("15", "", "", "morrhuate", "0.5")), Map.of());
        map.sheet.undo();
        map.sheet.undo();
        plan.repertoire.set(new Repertoire(List.of(), List.of(last)));
        map.totals.set(mixed("15"));
        plan.offer();
        answer(plan, 1);
        assertThat(map.message.get()).startsWith("Given then with 15 % dextrose + morrhuate 0.5 %.");
        map.sheet.undo();
        map.totals.set(withMorrhuate(mixed("15", "15")));
        plan.offer();
        answer(plan, 1);
        assertThat(map.message.get()).isEmpty();
        assertThat(map.points().get()).extracting(Point::solution).containsExactly(2);
    }

    @Test
    void aSecondProliferantIsReadBack() {
        map.totals.set(withMorrhuate(mixed("15")));
        hand.place(map.region.get().target("sinus-tarsi").orElseThrow(), Shorthand.NOTHING);
        map.sheet.type(PointFields.volume(1), "1");
        plan.confirmAll();
        assertThat(plan.question.get().lines()).contains("dextrose 150 mg, sodium morrhuate 5 mg, lidocaine 2 mg");
    }

    /// The last solution with 0.5 % of sodium morrhuate.
    private static MapTotals withMorrhuate(MapTotals totals) {
        var second = enthesis.domain.solution.Part.PROLIFERANT;
        var contents = Examples.contents("10", "15");
        var doses = new EnumMap<enthesis.domain.solution.Part, Milligrams>(contents.doses());
        doses.put(second, Milligrams.of("50"));
        var solutions = new ArrayList<>(totals.solutions());
        solutions.set(solutions.size() - 1, new MapTotals.Solution(solutions.size(),
                new Contents(contents.volume(), doses, Optional.empty()),
                List.of(new MapTotals.Held(second, "morrhuate", "sodium morrhuate"), Examples.LIDOCAINE.getFirst()),
                "D15 + sodium morrhuate 0.5 %"));
        return new MapTotals(totals.given(), totals.all(), totals.dextrose(), totals.ceiling(), "", solutions,
                totals.shares());
    }

    /// A protocol wants B: it gets B where there is one, and says so where there is none; never A instead.
    @Test
    void aProtocolKeepsTheSolutionItWants() {
        var wants = new Protocol("joint", "ankle-foot", "Joint", List.of(
                new Protocol.Step("atfl-fibular", "0.5", 1, "", ""), new Protocol.Step("sinus-tarsi", "1", 2, "", "")));
        plan.repertoire.set(new Repertoire(List.of(wants), List.of()));
        map.totals.set(mixed("15", "25"));
        plan.offer();
        answer(plan, 1);
        assertThat(map.points().get()).extracting(Point::solution).containsExactly(1, 2);
        assertThat(map.message.get()).isEmpty();
        map.sheet.undo();
        map.totals.set(mixed("15"));
        plan.offer();
        answer(plan, 1);
        assertThat(map.points().get()).extracting(Point::solution).containsExactly(1, 2);
        assertThat(map.message.get()).isEqualTo("Planned for solution B, which is not there yet.");
    }

    /// Of two with the same percentage the one that has the same letter.
    @Test
    void aSessionIsRepeatedInTheSameLetterWhereBothFit() {
        hand.place(map.region.get().target("sinus-tarsi").orElseThrow(), Shorthand.NOTHING);
        hand.give(false);
        map.sheet.type(PointFields.solution(1), "2");
        var last = new PastSession(VisitId.fresh(), LocalDate.of(2026, 10, 26), "", map.points().get(),
                Map.of(2, new PastSession.Solution("15", "", "")), Map.of());
        map.sheet.undo();
        map.sheet.undo();
        map.sheet.undo();
        plan.repertoire.set(new Repertoire(List.of(), List.of(last)));
        map.totals.set(mixed("15", "15"));
        plan.offer();
        answer(plan, 1);
        assertThat(map.points().get()).extracting(Point::solution).containsExactly(2);
    }

    private static MapTotals mixed(String... dextrose) {
        var solutions = new ArrayList<MapTotals.Solution>();
        for (var percent : dextrose) {
            solutions.add(new MapTotals.Solution(solutions.size() + 1, Examples.contents("10", percent),
                    Examples.LIDOCAINE, "D" + percent));
        }
        return new MapTotals(Millilitres.NONE, Millilitres.NONE, Optional.empty(), Optional.empty(), "", solutions,
                solutions.stream().map(one -> new MapTotals.Share(one.row(), Millilitres.NONE, Millilitres.NONE))
                        .toList());
    }

    /// What is copied to the other side is planned there, and given only once consent and time-out name that side.
    @Test
    void copiedPointsWaitForConsentAndTimeOut() {
        var both = new MapModel(new SheetModel(), Examples.ATLAS,
                new MapPlan(List.of(new Planned("ankle-foot", Side.BOTH))), Examples.TEXTS);
        var there = new MapHand(both);
        var across = new PlanHand(both, there);
        there.place(both.region.get().target("atfl-talar").orElseThrow(),
                Shorthand.NOTHING);
        across.offer();
        answer(across, 1);
        assertThat(both.points().get()).extracting(point -> point.side().orElseThrow())
                .containsExactly(Side.RIGHT, Side.LEFT);
        assertThat(both.side.get()).isEqualTo(Side.LEFT);
        both.select(2);
        there.give(false);
        assertThat(both.points().get().getLast().planned()).isTrue();
        assertThat(both.message.get()).startsWith("LEFT can be given once consent and time-out name it.");
        both.sheet.type(TimeOutFields.side(1), "both");
        there.give(false);
        assertThat(both.points().get().getLast().given()).isTrue();
        assertThat(both.sheet.now().text(PointFields.origin(2))).isEqualTo("across");
    }
}
