package enthesis.exchange.incoming;

import enthesis.domain.intake.Fact;
import enthesis.domain.intake.Incoming;
import enthesis.domain.intake.LeftOut;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/// What was chosen, read from end to end before anything of it is stored: whether it can be taken, who is in it, how
/// much is said of them, what is left out.
public interface Content extends Closeable {

    /// Reads some more of it.
    ///
    /// @throws NotTaken
    ///             if anything in it is not as it should be
    void next() throws IOException;

    boolean whole();

    List<Incoming> people();

    Map<Fact.Kind, Integer> facts();

    Map<LeftOut.Line, Integer> left();

    /// What is said, read once more to be stored.
    Telling telling(List<Piece> again) throws IOException;
}
