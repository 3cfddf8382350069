package enthesis.domain.practice.setting;

import enthesis.domain.finding.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All thresholds with what the practice set: `own` by key. What is not there counts as shipped.
public record Settings(List<Threshold> all, Map<String, BigDecimal> own) {

    public Settings {
        all = List.copyOf(all);
        own = Map.copyOf(own);
    }

    public Optional<Threshold> find(String key) {
        return all.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    public boolean isOwn(Threshold threshold) {
        return own.containsKey(threshold.key());
    }

    /// What counts.
    public BigDecimal value(Threshold threshold) {
        return own.getOrDefault(threshold.key(), threshold.shipped());
    }

    /// Whose the number is that counts: one the practice has set is nobody else's any more.
    public Source source(Threshold threshold) {
        return isOwn(threshold) ? Source.PRACTICE : threshold.source();
    }
}
