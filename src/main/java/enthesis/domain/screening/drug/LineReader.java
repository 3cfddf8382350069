package enthesis.domain.screening.drug;

import enthesis.domain.practice.DrugClass;
import enthesis.domain.practice.Drugs;
import enthesis.domain.practice.Drugs.Drug;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Cuts a line into its parts and reads the drugs of each: by name, aspirin by its dose, and what is a slip away.
final class LineReader {
    private final Drug aspirin;
    private final AspirinDose dose;
    private final Names names;
    private final Slips slips;
    private final Forms forms;

    LineReader(Drugs drugs, double highAbove) {
        aspirin = new Drug(drugs.aspirin().name(), DrugClass.OTHER, BigDecimal.ZERO,
                List.copyOf(drugs.aspirin().says()), drugs.source());
        dose = new AspirinDose(drugs.aspirin(), highAbove);
        names = new Names(drugs.drugs());
        slips = new Slips(Stream.concat(drugs.drugs().stream(), Stream.of(aspirin)).toList());
        forms = new Forms(drugs);
    }

    /// `unclear`: a word is as near to one name as to another, and it matters which.
    record Part(String told, List<Said> said, boolean unclear) {
        private Part more(String told) {
            return new Part(this.told + ", " + told, said, unclear);
        }
    }

    /// What names nothing belongs to the part before it: `aspirin, 81 mg`.
    List<Part> parts(String line) {
        var parts = new ArrayList<Part>();
        for (var told : Words.parts(line)) {
            var part = read(told);
            if (!part.said().isEmpty() || part.unclear()) {
                parts.add(part);
            } else if (!parts.isEmpty()) {
                var before = parts.removeLast();
                parts.add(isDosed(before) || forms.isSwallowed(Words.of(told))
                        ? read(before.told() + ", " + told)
                        : before.more(told));
            }
        }
        return parts;
    }

    private boolean isDosed(Part part) {
        return part.said().stream().anyMatch(one -> one.drug().equals(aspirin));
    }

    private Part read(String told) {
        var words = Words.of(told);
        var said = new ArrayList<>(names.in(words).stream()
                .map(one -> new Said(one.drug(), Optional.of(forms.kind(one.drug(), one.words())), false)).toList());
        boolean high = said.stream().anyMatch(one -> one.kind().filter(it -> it == DrugClass.ASPIRIN_HIGH)
                .isPresent());
        if (dose.isNamed(words) && !(high && dose.kind(words).isEmpty())) {
            said.add(new Said(aspirin, dose.kind(words), false));
        }
        boolean unclear = false;
        for (var word : names.without(words)) {
            var near = dose.isNamed(List.of(word))
                    ? List.<Said>of()
                    : slips.of(word).stream().map(drug -> slipped(drug, words)).toList();
            if (near.size() == 1 && said.stream().noneMatch(one -> one.drug().equals(near.getFirst().drug()))) {
                said.add(near.getFirst());
            }
            unclear |= near.size() > 1 && near.stream().anyMatch(Said::matters);
        }
        return new Part(told, said, unclear);
    }

    private Said slipped(Drug drug, List<String> words) {
        return new Said(drug, drug.equals(aspirin) ? dose.kind(words) : Optional.of(forms.kind(drug, words)), true);
    }
}
