package enthesis.domain.map.index;

import enthesis.domain.map.Region;
import enthesis.domain.map.Target;
import enthesis.domain.map.quick.Spelling;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The names that are taken by the other structures of a region: one word must not mean two structures, or the wrong
/// one is placed. What a structure was called as shipped it may always be called.
public final class Names {
    private final Map<String, String> taken = new HashMap<>();
    private final Set<String> own = new HashSet<>();

    /// `shipped` is how the structure came with the program; the region is as the practice has it now.
    public Names(Region region, Structure shipped) {
        shipped.targets().flatMap(Names::called).map(Spelling::joined).forEach(own::add);
        own.add(Spelling.joined(shipped.name()));
        for (var structure : Structure.of(region)) {
            if (!structure.has(shipped.target().id())) {
                Stream.concat(Stream.of(structure.name()), structure.targets().flatMap(Names::called))
                        .forEach(name -> taken.put(Spelling.joined(name), structure.name()));
            }
        }
    }

    private static Stream<String> called(Target target) {
        return Stream.concat(Stream.of(target.id(), target.name()), target.aliases().stream());
    }

    /// The name of the other structure that is called so; empty when none is.
    Optional<String> taken(String name) {
        var word = Spelling.joined(name);
        return own.contains(word) ? Optional.empty() : Optional.ofNullable(taken.get(word));
    }

    static boolean canBeTyped(String name) {
        return !Spelling.joined(name).isEmpty();
    }
}
