package enthesis.domain.practice.assess;

import enthesis.domain.practice.Setting;
import java.util.List;
import java.util.Optional;

/// What is asked of a candidate. `months` is how long a pain has to have lasted; a steroid injection at the same site
/// is recent for `steroidWeeks` weeks.
public record Questionnaire(List<Contraindication> questions, List<Criterion> criteria, Setting months,
        Setting steroidWeeks) {

    public Questionnaire {
        questions = List.copyOf(questions);
        criteria = List.copyOf(criteria);
    }

    public Optional<Contraindication> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }
}
