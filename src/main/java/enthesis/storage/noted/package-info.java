/// By which words the texts that people typed are found. The words are kept in memory while the chart is open, and
/// between two openings in one encrypted file beside it: made from the chart's own tables, never the source of anything,
/// in no table, journal or backup. The file says how far along the trail it has come; lines after that are followed when
/// somebody looks for something, and where it is lost, damaged, or the trail does not go on from there, all is read
/// anew, beside the chart's thread. Rows of a database for each word and note were tried: they made the chart grow by 42
/// kB with each note, and a look-up in them was slower than this.
@NullMarked
package enthesis.storage.noted;

import org.jspecify.annotations.NullMarked;
