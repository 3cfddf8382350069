package enthesis.domain.extract;

import enthesis.domain.people.Clinic;
import enthesis.domain.people.Colleague;
import enthesis.domain.practice.Practice;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/// Where a chart comes from: the practice with the identity of its charts, everybody who works there or did, and its
/// numbers and lists as they count now. Days are those of `zone`.
public record PracticeExtract(UUID id, Clinic clinic, List<Colleague> people, Practice practice, ZoneId zone) {

    public PracticeExtract {
        people = List.copyOf(people);
    }
}
