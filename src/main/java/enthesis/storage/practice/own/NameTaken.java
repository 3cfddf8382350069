package enthesis.storage.practice.own;

import enthesis.domain.words.Worded;
import java.io.Serial;
import java.util.List;

/// Two entries of one name can't be told apart where one is chosen.
public final class NameTaken extends RuntimeException implements Worded {
    @Serial
    private static final long serialVersionUID = 1;

    private final String name;

    NameTaken(String name) {
        super("two entries of one name");
        this.name = name;
    }

    @Override
    public String words() {
        return "formulary.refused.taken";
    }

    @Override
    public List<String> values() {
        return List.of(name);
    }
}
