package enthesis.ui.course.candidacy;

import enthesis.domain.course.candidacy.Candidate;
import enthesis.domain.course.candidacy.KeptAnswers;
import enthesis.domain.practice.assess.Evidence;
import enthesis.domain.value.PersonId;
import java.util.Map;
import java.util.Optional;

/// Everything the screen begins with, read at once; `place` is the region's name, `names` who is who.
public record CandidacyPage(Candidate candidate, KeptAnswers kept, String place, Optional<Evidence> evidence,
        Map<PersonId, String> names) {

    public CandidacyPage {
        names = Map.copyOf(names);
    }
}
