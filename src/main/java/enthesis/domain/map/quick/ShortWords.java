package enthesis.domain.map.quick;

import java.util.Map;

/// What the practice types short: `abbreviations` of words in structures ("jt" for "joint", "itb" for "iliotibial
/// band"), and `guidances`, ways of guiding ("us" for "ultrasound").
public record ShortWords(Map<String, String> abbreviations, Map<String, String> guidances) {

    public ShortWords {
        abbreviations = Map.copyOf(abbreviations);
        guidances = Map.copyOf(guidances);
    }
}
