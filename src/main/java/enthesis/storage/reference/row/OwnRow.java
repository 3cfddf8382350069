package enthesis.storage.reference.row;

import enthesis.domain.practice.Version.Standing;
import enthesis.domain.practice.row.RowKind;

/// What a practice did with a row, or its own: `json` is what it says of its own, of a hidden one what it said last; ""
/// if nothing.
public record OwnRow(RowKind kind, String key, Standing standing, String json) {}
