package enthesis.ui.practice.reference;

import enthesis.domain.practice.row.RowKind;

/// A kind of rows in the list: how many are offered, and how many of all the practice made its own or hid.
public record KindLine(RowKind kind, int offered, int own) {}
