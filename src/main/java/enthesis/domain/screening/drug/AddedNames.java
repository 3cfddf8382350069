package enthesis.domain.screening.drug;

import enthesis.domain.practice.DrugClass;
import enthesis.domain.practice.Drugs.Drug;
import enthesis.domain.practice.Practice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Names of drugs that a practice adds to those it came with. None of them may change what was known: acetaminophen
/// never becomes an NSAID, nor Celexa a slip of Celebrex, and a name that already means one kind is none of
/// another kind.
public final class AddedNames {
    private AddedNames() {}

    /// The first name that would be taken for something else; empty while none would.
    public static Optional<String> mistaken(Practice before, Practice after) {
        var known = before.drugs().drugs();
        var was = DrugFinder.of(before);
        var is = DrugFinder.of(after);
        var changed = Stream.concat(known.stream().flatMap(drug -> drug.says().stream()),
                before.drugs().aspirin().says().stream()).filter(name -> !same(was.read(name), is.read(name)));
        var added = after.drugs().drugs().stream().filter(drug -> !known.contains(drug))
                .flatMap(drug -> drug.says().stream().filter(name -> !fits(was.read(name), drug)));
        return Stream.concat(changed, added).findFirst();
    }

    /// Whether the rules hear the same.
    private static boolean same(Recognised was, Recognised is) {
        return was.getClass().equals(is.getClass()) && kind(was).equals(kind(is)) && names(was).equals(names(is));
    }

    private static List<String> names(Recognised one) {
        return one.drugs().stream().map(Drug::name).toList();
    }

    private static Optional<DrugClass> kind(Recognised one) {
        return switch (one) {
            case Recognised.Known known -> Optional.of(known.kind());
            case Recognised.Near near -> Optional.of(near.kind());
            case Recognised.Aspirin _,Recognised.Several _,Recognised.Unknown _ -> Optional.empty();
        };
    }

    /// Whether a name was not known, or meant the same kind.
    private static boolean fits(Recognised was, Drug drug) {
        return switch (was) {
            case Recognised.Unknown _,Recognised.Near _ -> true;
            case Recognised.Known known -> known.kind() == drug.kind();
            case Recognised.Aspirin _,Recognised.Several _ -> false;
        };
    }
}
