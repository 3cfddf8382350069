package enthesis.app.exchange.form;

import enthesis.domain.value.PatientId;
import java.io.IOException;

/// One form of an export as it is written: what all charts refer to, then chart after chart, then the end. On the
/// thread of long reads.
public interface Leaving {
    void begin() throws IOException;

    /// Nothing, where there is no such chart any more.
    void chart(PatientId id) throws IOException;

    void end() throws IOException;

    /// How many files of the charts were missing or not what was kept.
    int missing();
}
