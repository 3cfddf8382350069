package enthesis.domain.words;

import java.util.List;

/// Something that can say itself in one plain sentence: a refusal, or an exception that a person will read about. It
/// carries the key of its sentence and the sentence's values, never what a patient said.
public interface Worded {

    String words();

    List<String> values();
}
