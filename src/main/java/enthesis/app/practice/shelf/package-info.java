/// Wires the shelf: its lots, the form of one, who received one, and which Today shows.
@NullMarked
package enthesis.app.practice.shelf;

import org.jspecify.annotations.NullMarked;
