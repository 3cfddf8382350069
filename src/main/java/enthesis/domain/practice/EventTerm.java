package enthesis.domain.practice;

import enthesis.domain.finding.Source;

/// A name for harm after an injection from the practice's list (clinical.md 8.5), and the grades it usually has: a
/// hint, never an answer.
public record EventTerm(String key, String label, int gradeFrom, int gradeTo, Source source) {}
