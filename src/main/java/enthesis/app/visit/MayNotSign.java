package enthesis.app.visit;

import enthesis.domain.words.Worded;
import java.io.IOException;
import java.util.List;

/// An assistant charts, a clinician signs.
public final class MayNotSign extends IOException implements Worded {
    private static final long serialVersionUID = 1;

    public MayNotSign() {
        super("the role does not sign");
    }

    @Override
    public String words() {
        return "app.mayNotSign";
    }

    @Override
    public List<String> values() {
        return List.of();
    }
}
