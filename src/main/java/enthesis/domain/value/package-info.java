/// Identities and measured values, open to every feature: records that cannot hold nonsense and offer only the
/// operations that mean something. One home for both (rulings.md 10), though it holds more files than most packages:
/// each is a few lines, stands alone and is known everywhere.
@NullMarked
package enthesis.domain.value;

import org.jspecify.annotations.NullMarked;
