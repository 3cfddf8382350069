/// Paper: the signed note with its injection maps, the patient's hand-out, addenda and the recovery sheet as tagged
/// PDF.
///
/// Pages are trees of [Tag] (every text a text, so nothing typed can become markup), set by openhtmltopdf with the
/// program's own embedded fonts. It was chosen because it writes tagged PDF/UA, lays out tables and running heads from
/// plain CSS, and takes vector drawings. Maps are drawn as paths, never as pictures. What may be printed arrives as
/// records of finished words; nothing is computed here.
@NullMarked
package enthesis.exchange.document;

import org.jspecify.annotations.NullMarked;
