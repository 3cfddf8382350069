package enthesis.domain.extract.rows;

import java.util.Optional;

/// The words for what stands in tables.
public interface Spoken {
    /// What a kind of row is, by how the trail calls it ("diary_day").
    String table(String means);

    /// What a column says ("course.agreed").
    String column(String means);

    /// The text of a code in a column; empty where nobody knows it.
    Optional<String> code(String means, String code);
}
