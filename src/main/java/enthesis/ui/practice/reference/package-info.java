/// The practice's reference data: which kinds of rows there are, the rows of one kind, and the form of one. What a row
/// is made of says its kind; nothing here knows one kind from another.
@NullMarked
package enthesis.ui.practice.reference;

import org.jspecify.annotations.NullMarked;
