/// The session note: composed from the facts while the work is done, around it the physician's own words; its signed
/// content as bytes that never differ for the same facts; addenda; text macros.
///
/// It stands above the visit and reads it; no other feature reads the note. `span` holds the pieces a paragraph is made
/// of, `paragraph` composes each of the six, `handout` writes what the patient takes home.
@NullMarked
package enthesis.domain.note;

import org.jspecify.annotations.NullMarked;
