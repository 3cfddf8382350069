package enthesis.domain.screening.drug;

import enthesis.domain.patient.find.Spelling;
import enthesis.domain.practice.DrugClass;
import enthesis.domain.practice.Drugs;
import enthesis.domain.practice.Drugs.Drug;
import enthesis.domain.practice.Practice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Recognises a drug by the patient's words: generic and brand names as whole words, combinations, gels, eye drops,
/// aspirin by its dose of a day. A slip of the finger is offered, never taken (clinical.md 3.2-3.4).
public final class DrugFinder {
    /// Shorter names have too many neighbours.
    private static final int SHORTEST = 5;
    private static final int LONG = 8;
    /// The gravest first: of several drugs in one line it decides what is asked.
    private static final List<DrugClass> GRAVEST = List.of(DrugClass.WARFARIN, DrugClass.ANTICOAGULANT,
            DrugClass.ANTIPLATELET, DrugClass.NSAID, DrugClass.ASPIRIN_HIGH, DrugClass.NSAID_TOPICAL, DrugClass.STEROID,
            DrugClass.IMMUNOSUPPRESSANT, DrugClass.GLUCOSE_LOWERING, DrugClass.ASPIRIN_LOW, DrugClass.ACETAMINOPHEN,
            DrugClass.OTHER);
    private static final Set<DrugClass> BY_FORM = Set.of(DrugClass.NSAID, DrugClass.STEROID);

    private final Drugs drugs;
    private final AspirinDose aspirin;

    public static DrugFinder of(Practice practice) {
        return new DrugFinder(practice.drugs(), practice.rules().medication().aspirinHighAbove().value().doubleValue());
    }

    /// `highAbove`: milligrams of aspirin a day, above which it is taken against pain.
    public DrugFinder(Drugs drugs, double highAbove) {
        this.drugs = drugs;
        aspirin = new AspirinDose(drugs.aspirin(), highAbove);
    }

    public Recognised read(String told) {
        var words = Words.of(told);
        var named = named(words);
        var kinds = new ArrayList<>(named.stream().map(found -> kind(found.drug(), words)).toList());
        if (aspirin.isNamed(words)) {
            var dose = aspirin.kind(words);
            if (dose.isEmpty() && kinds.stream().noneMatch(kind -> kind == DrugClass.ASPIRIN_HIGH)) {
                return new Recognised.Aspirin();
            }
            dose.ifPresent(kinds::add);
        }
        return kinds.isEmpty()
                ? near(words)
                : new Recognised.Known(named.stream().map(Found::drug).distinct().sorted(
                        Comparator.comparing(drug -> GRAVEST.indexOf(kind(drug, words)))).toList(),
                        Collections.min(kinds, Comparator.comparing(GRAVEST::indexOf)));
    }

    private record Found(Drug drug, int from, int length) {
        private boolean within(Found other) {
            return other.length > length && other.from <= from && from + length <= other.from + other.length;
        }
    }

    /// The drugs whose names stand in the words; not one whose name is only part of a longer one.
    private List<Found> named(List<String> words) {
        var told = between(String.join(" ", words));
        var found = drugs.drugs().stream().flatMap(drug -> drug.says().stream()
                .map(say -> new Found(drug, told.indexOf(between(say)), say.length()))
                .filter(one -> one.from() >= 0)).toList();
        return found.stream().filter(one -> found.stream().noneMatch(one::within)).toList();
    }

    /// So that only whole words are found.
    private static String between(String words) {
        return " " + words + " ";
    }

    private DrugClass kind(Drug drug, List<String> words) {
        if (!BY_FORM.contains(drug.kind())) {
            return drug.kind();
        }
        if (words.stream().anyMatch(drugs.eye()::contains) || words.stream().anyMatch(drugs.notSystemic()::contains)) {
            return DrugClass.OTHER;
        }
        boolean topical = words.stream().anyMatch(drugs.topical()::contains);
        return !topical ? drug.kind() : drug.kind() == DrugClass.NSAID ? DrugClass.NSAID_TOPICAL : DrugClass.OTHER;
    }

    private record Slipped(Drug drug, String name, int slips) {}

    private Recognised near(List<String> words) {
        var slipped = words.stream().flatMap(word -> drugs.drugs().stream().flatMap(drug -> drug.says().stream()
                .filter(say -> isNear(word, say)).map(say -> new Slipped(drug, say, Spelling.distance(word, say)))))
                .toList();
        int least = slipped.stream().mapToInt(Slipped::slips).min().orElse(0);
        var best = slipped.stream().filter(one -> one.slips() == least)
                .collect(Collectors.toMap(Slipped::drug, one -> one, (one, _) -> one)).values();
        if (best.size() == 1) {
            var one = best.iterator().next();
            return new Recognised.Near(one.drug(), one.name(), kind(one.drug(), words));
        }
        return Recognised.UNKNOWN;
    }

    private static boolean isNear(String word, String name) {
        int length = Math.min(word.length(), name.length());
        int allowed = length < SHORTEST ? 0 : length < LONG ? 1 : 2;
        return allowed > 0 && Math.abs(word.length() - name.length()) <= allowed
                && Spelling.distance(word, name) <= allowed;
    }
}
