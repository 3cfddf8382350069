/// Identities and measured values, open to every feature: records that cannot hold nonsense and offer only the
/// operations that mean something.
@NullMarked
package enthesis.domain.value;

import org.jspecify.annotations.NullMarked;
