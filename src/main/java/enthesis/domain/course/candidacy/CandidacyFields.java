package enthesis.domain.course.candidacy;

import enthesis.domain.entry.Field;

/// The fields of the candidacy. Nothing is chosen beforehand; what stands there was answered here and has not expired.
public final class CandidacyFields {
    /// What the solution is to be: a key of the practice's list.
    public static final Field PROLIFERANT = Field.of("plan", "proliferant");
    /// A key of the practice's anaesthetics, or `none`.
    public static final Field ANAESTHETIC = Field.of("plan", "anaesthetic");
    /// A `Candidacy.Decision`, the physician's own.
    public static final Field DECISION = Field.of("plan", "decision");
    private static final String QUESTION = "candidacy";
    private static final String CRITERION = "criterion";
    private static final String DETAIL = "detail";

    private CandidacyFields() {}

    /// An `Answer`.
    public static Field answer(String question) {
        return Field.of(QUESTION, question);
    }

    /// What a yes says besides.
    public static Field detail(String question) {
        return Field.of(DETAIL, question);
    }

    public static Field criterion(String key) {
        return Field.of(CRITERION, key);
    }

    /// Where the candidacy of the course at this place of a visit is shown there.
    public static Field inVisit(int place) {
        return Field.at("checkIn", place, "candidacy");
    }
}
