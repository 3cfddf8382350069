/// The three tools all secrecy here is made of: AES-GCM, HKDF and Argon2id, each with its one way of use; and the
/// encryption of H2's own files, whose format and strength are H2's.
@NullMarked
package enthesis.storage.cipher;

import org.jspecify.annotations.NullMarked;
