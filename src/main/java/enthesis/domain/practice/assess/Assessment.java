package enthesis.domain.practice.assess;

import enthesis.domain.practice.Indication;
import java.util.List;
import java.util.Optional;

/// All that belongs to an assessment: the questions, what studies show, the tests.
public record Assessment(Questionnaire candidacy, List<Evidence> evidence, Examination exam) {

    public Assessment {
        evidence = List.copyOf(evidence);
    }

    /// Of an indication as a course says it: the label of the practice's list, perhaps with more words behind it.
    public Optional<Evidence> evidence(String said, List<Indication> indications) {
        return Indication.of(said, indications).map(Indication::key).flatMap(this::evidence);
    }

    /// Of a key of the practice's list.
    public Optional<Evidence> evidence(String key) {
        return evidence.stream().filter(one -> one.indications().contains(key)).findFirst();
    }
}
