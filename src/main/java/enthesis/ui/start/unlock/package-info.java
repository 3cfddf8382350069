/// Unlocking: the card with name and password, the way in with the recovery key, and the curtain that covers the
/// windows after quiet minutes. The vault is reached through the one door `Gate`.
@NullMarked
package enthesis.ui.start.unlock;

import org.jspecify.annotations.NullMarked;
