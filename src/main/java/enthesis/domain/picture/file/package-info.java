/// Files of pictures as bytes: what they are, how large, what of them is kept. Looked at before anything is decoded;
/// pure, and never trusting a length that a file states.
@NullMarked
package enthesis.domain.picture.file;

import org.jspecify.annotations.NullMarked;
