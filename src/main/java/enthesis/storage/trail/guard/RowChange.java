package enthesis.storage.trail.guard;

import java.util.Optional;

/// One row before and after, as JSON of texts; no `was` is an insert, no `now` a removal. `key` is the text of its
/// primary key, parts joined with `/`.
public record RowChange(String table, String key, Optional<String> was, Optional<String> now) {}
