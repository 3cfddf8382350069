/// Files of sealed records: encrypted, authenticated, each tied to the one before, none sharing its disk blocks with
/// another. Drafts and the journal are such files.
@NullMarked
package enthesis.storage.record;

import org.jspecify.annotations.NullMarked;
