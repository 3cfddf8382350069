package enthesis.domain.patient;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// One allergy as told: what to ("latex"), how bad, and what happened ("hives and tight chest, 2019"; may be empty).
public record Allergy(String substance, Severity severity, String reaction) {

    public Allergy {
        if (substance.isBlank()) {
            throw new IllegalArgumentException("an allergy names its substance");
        }
    }

    /// Each substance once, as it was first written, with the graver severity and all that happened: what is told later
    /// adds to what was told before and never takes from it.
    public static List<Allergy> united(Stream<Allergy> told) {
        var united = new LinkedHashMap<String, Allergy>();
        told.forEach(one -> united.merge(one.name(), one, Allergy::with));
        return List.copyOf(united.values());
    }

    public boolean sameAs(Allergy other) {
        return name().equals(other.name());
    }

    private String name() {
        return substance.strip().toLowerCase(Locale.ROOT);
    }

    private Allergy with(Allergy later) {
        return new Allergy(substance, severity.graver(later.severity), both(reaction, later.reaction.strip()));
    }

    private static String both(String before, String later) {
        return before.contains(later) ? before : later.contains(before) ? later : before + "; " + later;
    }
}
