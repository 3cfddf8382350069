/// The chart written out: every row of every table as plain text, a way out of the file format of the database. The
/// file needs the master key, and through it any password or the recovery sheet, and nothing else of this program:
///
/// - 8 bytes `EnTrans1`, 16 bytes a random name; then pieces, each 12 bytes nonce, cipher text, 16 bytes tag
///   (AES-256-GCM). A piece holds 1 MiB of text, the last one what is left. The key is HKDF-SHA256 of the master key, no
///   salt, info `transcript`. What is authenticated beside it is the ASCII text `transcript|1|NUMBER|NAME|FROM|LAST`:
///   the number of the file, its random name as a UUID, the place of the piece's first byte in the text, `true` for the
///   last piece, else `false`.
/// - The text is ASCII, a line for each row: an object of JSON with the columns in small letters, each value as the text
///   that SQL gives for it or null, bytes in base64. Lines that begin with `#` say what follows: first `# enthesis 1
///   SCHEMA SEQ HASH` (the version of the tables, the number and hash of the last line of the trail), before the rows of
///   a table `# table NAME`, after them `# rows COUNT`, and at last `# end`.
@NullMarked
package enthesis.storage.transcript;

import org.jspecify.annotations.NullMarked;
