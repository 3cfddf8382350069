package enthesis.storage.practice.own;

import enthesis.domain.finding.Source;
import enthesis.domain.solution.formulary.Example;
import enthesis.domain.solution.formulary.UsualName;
import enthesis.domain.solution.formulary.UsualSolution;
import enthesis.domain.value.PersonId;
import enthesis.storage.reference.FormularyFile;
import enthesis.storage.trail.Write;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The usual solutions of this practice.
public final class Formulary extends OwnList<UsualSolution> {
    private final List<Example> examples;

    public Formulary(Write write, List<Example> examples) {
        super(write, new Kind<>("usual-solution", UsualSolution::id, UsualSolution::name,
                (_, json) -> FormularyFile.read(json), FormularyFile::write),
                examples.stream().map(Example::solution).toList());
        this.examples = List.copyOf(examples);
    }

    /// Where what came with the program is from; empty for the practice's own.
    public Optional<Source> source(String id) {
        return examples.stream().filter(one -> one.solution().id().equals(id)).findFirst().map(Example::source);
    }

    /// @throws NameTaken
    ///             if another one, hidden or not, has its name
    @Override
    public void keep(Optional<UsualSolution> before, UsualSolution usual, PersonId who) {
        expect(usual.id(), before);
        Stream.concat(now().stream(), hidden().stream()).filter(other -> !other.id().equals(usual.id())
                && UsualName.same(other.name(), usual.name())).findFirst().ifPresent(other -> {
                    throw new NameTaken(other.name());
                });
        super.keep(before, usual, who);
    }
}
