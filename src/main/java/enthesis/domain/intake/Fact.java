package enthesis.domain.intake;

/// What another program's chart says of a person, as it says it: words, a code and its system, from and until when (ISO
/// 8601, as exact as it has them), a reading with its unit, a status. All but the words may be empty.
public record Fact(Kind kind, String words, String system, String code, String since, String until, String reading,
        String status) {

    public enum Kind {
        ALLERGY, CONDITION, MEDICATION, OBSERVATION
    }

    public Fact {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a fact without words");
        }
    }

    /// The same for all that says the same: it is brought once.
    public String source() {
        return Identifier.digest(words, system, code, since, until, reading, status);
    }
}
