package enthesis.storage.practice;

import enthesis.domain.words.Worded;
import java.util.List;

/// An entry of the practice's lists is not any more what the edit began with: somebody else has edited it. Nothing
/// was changed.
public final class ChangedMeanwhile extends IllegalStateException implements Worded {
    private static final long serialVersionUID = 1;

    private ChangedMeanwhile() {
        super("the entry is not what the edit began with");
    }

    /// Refuses an edit that began with something else than what stands now.
    public static <E> void expect(E now, E before) {
        if (!now.equals(before)) {
            throw new ChangedMeanwhile();
        }
    }

    @Override
    public String words() {
        return "practice.changedMeanwhile";
    }

    @Override
    public List<String> values() {
        return List.of();
    }
}
