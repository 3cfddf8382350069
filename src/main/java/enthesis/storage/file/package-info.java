/// Where a chart lives on disk, and the one door all its files pass: whole writes that are never seen half, appends
/// forced to disk, the lock that keeps a second program out, the reserve given up when the disk is full.
@NullMarked
package enthesis.storage.file;

import org.jspecify.annotations.NullMarked;
