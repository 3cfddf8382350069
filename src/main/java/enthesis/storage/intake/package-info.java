/// What comes from other programs, on its way into the chart. Each row bears the number of its import in its table of
/// the chart itself, and what looks for people leaves out those of an import that is not whole (`storage.patient`): so
/// the last transaction shows everything by changing one row, and needs no room for all of it. Tables of their own for
/// what waits would have to be emptied into the chart in a transaction as big as the import, or be seen half full. One
/// that was cut off is undone by removing its rows, told to the trail like every change: the trail itself stays whole.
@NullMarked
package enthesis.storage.intake;

import org.jspecify.annotations.NullMarked;
