package enthesis.storage.visit.fact;

import static enthesis.storage.jooq.Tables.COMPONENT;
import static enthesis.storage.jooq.Tables.SOLUTION;

import enthesis.domain.entry.Choices;
import enthesis.domain.solution.Component;
import enthesis.domain.solution.Contents;
import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.Part;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Percent;
import enthesis.storage.jooq.tables.records.ComponentRecord;
import enthesis.storage.jooq.tables.records.SolutionRecord;
import java.util.List;
import java.util.UUID;

/// The solutions of the day: what was aimed at, what was drawn up, and what that came to.
final class SolutionRows {
    private SolutionRows() {}

    static void settle(Settling settling, UUID visit, List<Mixture> solutions) {
        settling.settle(SOLUTION.VISIT, solutions.stream().map(one -> row(visit, one)).toList());
        settling.settle(
                COMPONENT.VISIT,
                solutions.stream()
                        .flatMap(one -> one.parts().stream().map(part -> row(visit, one.row(), part)))
                        .toList());
    }

    private static SolutionRecord row(UUID visit, Mixture one) {
        var row = new SolutionRecord()
                .setVisit(visit)
                .setPlace(one.row())
                .setTargetVolume(one.target().volume().asValue().map(Millilitres::value).orElse(null))
                .setTargetDextrose(one.target().dextrose().asValue().map(Percent::value).orElse(null))
                .setTargetProliferant(one.target().proliferant().asValue().map(Percent::value).orElse(null))
                .setTargetAnaesthetic(one.target().anaesthetic().asValue().map(Percent::value).orElse(null))
                .setPreparedBy(one.preparation().by())
                .setPreparedAt(one.preparation().at().asValue().orElse(null))
                .setBeyondUse(one.preparation().beyondUse().orElse(null))
                .setLatexFree(Columns.choice(one.preparation().latexFree()))
                .setDiscarded(one.rest().discarded().asValue().map(Millilitres::value).orElse(null))
                .setDifference(one.rest().difference());
        one.actual().ifPresent(contents -> fill(row, contents));
        one.actual().filter(_ -> one.proliferant().isPresent()).ifPresent(
                drawn -> row.setProliferantMg(Columns.amount(drawn.dose(Part.PROLIFERANT).value()))
                        .setProliferantPercent(Columns.amount(drawn.percent(Part.PROLIFERANT).value())));
        return row;
    }

    private static void fill(SolutionRecord row, Contents drawn) {
        row.setDrawnVolume(Columns.amount(drawn.volume().value()))
                .setDextroseMg(Columns.amount(drawn.dextrose().value()))
                .setAnaestheticMg(Columns.amount(drawn.anaesthetic().value()))
                .setDextrosePercent(Columns.amount(drawn.dextrosePercent().value()))
                .setAnaestheticPercent(Columns.amount(drawn.anaestheticPercent().value()));
    }

    private static ComponentRecord row(UUID visit, int place, Component part) {
        return new ComponentRecord()
                .setVisit(visit)
                .setPlace(place)
                .setPart(Choices.text(part.part()))
                .setProduct(part.product())
                .setStock(part.stock().asValue().map(Percent::value).orElse(null))
                .setLot(part.lot())
                .setExpiry(part.expiry().asValue().orElse(null))
                .setDrawn(part.drawn().asValue().map(Millilitres::value).orElse(null));
    }
}
