package enthesis.ui.map;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.frame.KeyMap;

/// What the list of keys says of selecting many points and working on them: keys that list and canvas hear,
/// and gestures.
final class ManyKeys {
    private ManyKeys() {}

    static KeyMap told(Texts texts, KeyMap keys) {
        return keys.told("Shift+Down", texts.say("map.many.keyStretch"))
                .told("Shift+click", texts.say("map.many.keyClick"))
                .told("Shift+drag", texts.say("map.many.keyBand"))
                .told("Drag", texts.say("map.many.keyDrag"))
                .told("Arrows", texts.say("map.many.keyNudge"))
                .told("Ctrl+Down", texts.say("map.many.keyOrder"))
                .told("Del", texts.say("map.many.keyDelete"))
                .told("Esc", texts.say("map.many.keyOne"));
    }
}
