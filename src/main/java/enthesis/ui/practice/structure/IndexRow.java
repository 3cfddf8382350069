package enthesis.ui.practice.structure;

import enthesis.domain.map.index.Structure;

/// A row of the list: the name of a region with how many of its structures were found, or a structure.
public sealed interface IndexRow {

    record Heading(String region, int found) implements IndexRow {}

    record Line(Structure structure, boolean own) implements IndexRow {}
}
