package enthesis.ui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.marking.MarkingActs;
import enthesis.domain.map.marking.MarkingFields;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.Section;
import enthesis.domain.visit.Visit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class VisitModelTest {

    @Test
    void everyKeystrokeIsReadAtOnceAndDraftedTwoSecondsLater() {
        var bench = new Bench(Sheet.EMPTY);
        bench.type("vitals.temperature", "98.6");
        assertThat(bench.model.reading().get().open()).extracting(Finding::where)
                .contains(Field.parse("vitals.temperature"));
        bench.timing.pass(2_000);
        assertThat(bench.drafts).containsExactly(Map.of(Field.parse("vitals.temperature"), "98.6"));
    }

    /// Enter on Today opens the section that needs somebody.
    @Test
    void aVisitGoesOnWhereItNeedsSomebody() {
        assertThat(new Bench(Sheet.EMPTY).model.goesOn()).isEqualTo(Section.CHECK_IN);
        var checked = Seed.checkIn(Sheet.EMPTY);
        assertThat(new Bench(checked).model.goesOn()).as("not done yet").isEqualTo(Section.VITALS);
        var fever = new Bench(Cases.with(Seed.solution(checked), "vitals.temperature", "38.6"));
        assertThat(fever.model.goesOn()).as("needs somebody").isEqualTo(Section.VITALS);
        var expired = new Bench(Cases.with(Seed.solution(Seed.vitals(checked)),
                "solution[1].dextroseExpiry", "10/26"));
        assertThat(expired.model.goesOn()).as("before what is empty").isEqualTo(Section.SOLUTION);
    }

    /// Whatever section is in front when undo is pressed.
    @Test
    void undoLeavesThePointsOfAMarkingSheet() {
        var bench = new Bench(Sheet.EMPTY);
        bench.model.sheet.edit(Cases.point(Sheet.EMPTY, 1, "0.5", "planned", "right").texts(), "point 1");
        bench.model.sheet.settle(MarkingActs.printed(bench.model.sheet.now(), Instant.parse("2026-11-23T10:42:00Z")));
        var out = bench.model.sheet.now();
        bench.model.sheet.undo();
        assertThat(bench.model.sheet.now()).isEqualTo(out);
        bench.timing.pass(2_000);
        assertThat(bench.drafts.getLast()).containsKey(MarkingFields.PRINTED);
    }

    /// For the emergency card; undone, it is as it was before.
    @Test
    void whenAPointWasLastGivenIsKept() {
        var bench = new Bench(Sheet.EMPTY);
        bench.model.sheet.edit(Cases.point(Sheet.EMPTY, 1, "0.5", "planned", "right").texts(), "point 1");
        assertThat(bench.model.sheet.now().has(PointFields.LAST_GIVEN)).isFalse();
        bench.model.sheet.edit(Map.of(PointFields.state(1), "given"), "given");
        assertThat(Instant.parse(bench.model.sheet.now().text(PointFields.LAST_GIVEN))).isNotNull();
        bench.model.sheet.undo();
        assertThat(bench.model.sheet.now().has(PointFields.LAST_GIVEN)).isFalse();
    }

    @Test
    void leavingASectionWritesItsRows() {
        var bench = new Bench(Sheet.EMPTY);
        bench.type("vitals.heart-rate", "72");
        bench.model.show(Section.SOLUTION);
        bench.model.show(Section.MAP);
        assertThat(bench.rows).containsExactly(Cases.sheet("vitals.heart-rate", "72"));
    }

    @Test
    void whatNobodySeesTakesTheReadingWhenItComesForward() {
        var bench = new Bench(Sheet.EMPTY);
        var note = bench.model.reading(Set.of(Section.NOTE, Section.SIGN));
        bench.type("vitals.heart-rate", "72");
        assertThat(note.get().sheet()).isEqualTo(Sheet.EMPTY);
        bench.model.show(Section.SIGN);
        assertThat(note.get()).isSameAs(bench.model.reading().get());
        bench.type("vitals.heart-rate", "74");
        assertThat(note.get()).isSameAs(bench.model.reading().get());
    }

    @Test
    void nextOpenGoesRoundAllOpenFindings() {
        var bench = new Bench(Cases.sheet("vitals.temperature", "98.6", "vitals.spo2", "0.97"));
        var open = bench.model.reading().get().open();
        var visited = new ArrayList<Finding>();
        for (int i = 0; i <= open.size(); i++) {
            visited.add(bench.model.nextOpen().orElseThrow());
        }
        assertThat(visited.subList(0, open.size())).isEqualTo(open);
        assertThat(visited.getLast()).isEqualTo(open.getFirst());
    }

    @Test
    void aSignedVisitTakesNoTyping() {
        var open = Cases.about();
        var visit = open.visit();
        var signed = new Visit(visit.id(), visit.patient(), visit.courses(), visit.performed(), visit.entered(),
                Visit.State.SIGNED);
        var bench = new Bench(new Circumstances(open.patient(), signed, open.practice(), open.now(), open.zone(),
                open.userName(), open.sessions()), Cases.sheet("vitals.heart-rate", "72"));
        bench.type("vitals.heart-rate", "190");
        bench.model.show(Section.NOTE);
        assertThat(bench.text("vitals.heart-rate")).isEqualTo("72");
        assertThat(bench.rows).isEmpty();
    }

    @Test
    void leavingWritesFirstAndThenGoes() {
        var bench = new Bench(Sheet.EMPTY);
        var gone = new ArrayList<List<Sheet>>();
        bench.type("vitals.heart-rate", "72");
        bench.model.leave(() -> gone.add(List.copyOf(bench.rows)), () -> gone.add(List.of()));
        bench.timing.pass(60_000);
        assertThat(gone).containsExactly(List.of(Cases.sheet("vitals.heart-rate", "72")));
        assertThat(bench.drafts).isEmpty();
    }
}
