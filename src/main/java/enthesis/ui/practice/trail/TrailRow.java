package enthesis.ui.practice.trail;

import enthesis.storage.deed.Deed;
import enthesis.storage.deed.Told;

/// A row of the list: an act, one of its rows when it is unfolded, or a word about them.
sealed interface TrailRow {

    record ActLine(Deed deed, boolean open) implements TrailRow {}

    record RowLine(Told told) implements TrailRow {}

    record Note(String words) implements TrailRow {}
}
