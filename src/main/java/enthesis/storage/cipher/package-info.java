/// The three tools all secrecy here is made of: AES-GCM, HKDF and Argon2id, each with its one way of use.
@NullMarked
package enthesis.storage.cipher;

import org.jspecify.annotations.NullMarked;
