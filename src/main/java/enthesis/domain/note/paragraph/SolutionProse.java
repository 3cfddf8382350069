package enthesis.domain.note.paragraph;

import enthesis.domain.entry.Answer;
import enthesis.domain.note.span.Days;
import enthesis.domain.note.span.Prose;
import enthesis.domain.note.span.Span;
import enthesis.domain.practice.Practice;
import enthesis.domain.solution.Component;
import enthesis.domain.solution.Contents;
import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.Part;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.visit.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was in the syringe: percentages as drawn up, lots, who prepared it, what was left.
public final class SolutionProse {

    private SolutionProse() {}

    public static void write(Prose prose, Reading reading) {
        if (reading.solutions().isEmpty()) {
            prose.say("note.solutionMissing", prose.gap(SolutionFields.volume(1), "solution"));
        }
        for (var solution : reading.solutions()) {
            strength(prose, solution, reading.about().practice());
            prose.list(lots(prose, solution));
            prepared(prose, solution);
            rest(prose, reading, solution);
        }
    }

    private static void strength(Prose prose, Mixture solution, Practice practice) {
        int row = solution.row();
        var contents = solution.contents();
        var parts = new ArrayList<>(List.of(Prose.plain(solution.letter()), percent(prose, solution, Part.DEXTROSE)));
        solution.proliferant().ifPresent(second -> {
            parts.add(prose.factOrGap(name(second, practice), SolutionFields.proliferant(row), "proliferant"));
            parts.add(percent(prose, solution, Part.PROLIFERANT));
        });
        solution.anaesthetic().ifPresent(drug -> {
            parts.add(Prose.fact(practice.named(drug), SolutionFields.anaesthetic(row)));
            parts.add(percent(prose, solution, Part.ANAESTHETIC));
        });
        parts.add(prose.factOrGap(contents.map(one -> one.volume() + " mL"), SolutionFields.volume(row), "volume"));
        boolean plain = solution.anaesthetic().isEmpty();
        prose.say("note.solution" + (solution.proliferant().isPresent() ? "Two" : "") + (plain ? "Plain" : ""),
                parts.toArray(Span[]::new));
        if (!plain) {
            contents.flatMap(Contents::osmolarityAbout).ifPresent(
                    about -> prose.say("note.osmolarity", Prose.plain(Integer.toString(about))));
        }
    }

    private static Optional<String> name(Component one, Practice practice) {
        return one.used() ? Optional.of(practice.named(one.product())) : Optional.empty();
    }

    private static Span percent(Prose prose, Mixture solution, Part part) {
        var where = switch (part) {
            case DEXTROSE, DILUENT -> SolutionFields.dextrosePercent(solution.row());
            case PROLIFERANT -> SolutionFields.proliferantPercent(solution.row());
            case ANAESTHETIC -> SolutionFields.anaestheticPercent(solution.row());
        };
        return prose.factOrGap(solution.contents().map(one -> one.percent(part).shown() + " %"), where,
                where.name());
    }

    private static List<List<Span>> lots(Prose prose, Mixture solution) {
        var clauses = new ArrayList<List<Span>>();
        for (var component : solution.parts()) {
            var part = component.part();
            if (component.used()) {
                clauses.add(prose.clause("note.lot", Prose.plain(prose.word("part", part)),
                        prose.factOrGap(lot(component), SolutionFields.lot(solution.row(), part), "lot"),
                        prose.factOrGap(component.expiry().asValue().map(Days::month),
                                SolutionFields.expiry(solution.row(), part), "expiry")));
            }
        }
        return clauses;
    }

    private static Optional<String> lot(Component component) {
        return component.lot().isBlank() ? Optional.empty() : Optional.of(component.lot().strip());
    }

    private static void prepared(Prose prose, Mixture solution) {
        var how = solution.preparation();
        prose.say("note.prepared",
                prose.factOrGap(how.by().isBlank() ? Optional.empty() : Optional.of(how.by().strip()),
                        SolutionFields.preparedBy(solution.row()), "preparedBy"),
                prose.factOrGap(how.at().asValue().map(
                        Days::time), SolutionFields.preparedAt(solution.row()), "preparedAt"));
        how.latexFree().filter(answer -> answer != Answer.UNKNOWN).ifPresent(answer -> prose.say("note.sentence", Prose
                .fact(prose.word("latexFree", answer), SolutionFields.latexFree(solution.row()))));
    }

    private static void rest(Prose prose, Reading reading, Mixture solution) {
        var sums = reading.totals().of(solution.row());
        var field = SolutionFields.discarded(solution.row());
        if (solution.drawnUp().isEmpty() || sums.isEmpty()) {
            return;
        }
        prose.say("note.rest", Prose.plain(solution.drawnUp().get().toString()),
                Prose.plain(sums.get().given().toString()),
                prose.factOrGap(sums.get().discarded().map(one -> one + " mL"), field, "discarded"));
        var why = solution.rest().difference().strip();
        if (!why.isEmpty()) {
            prose.say("note.difference", new Span.Own(why, SolutionFields.difference(solution.row())));
        }
    }
}
