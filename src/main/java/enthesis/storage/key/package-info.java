/// Who may open the chart: passwords and the recovery key unwrap one random master key, and every other key is derived
/// from it (reliability.md C.1). Nothing here knows a patient.
@NullMarked
package enthesis.storage.key;

import org.jspecify.annotations.NullMarked;
