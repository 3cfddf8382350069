package enthesis.domain.practice;

import java.util.List;

/// A product in the practice's lists. One that is hidden is not offered any more, and stays known where it was said.
public interface OnOffer {

    String key();

    String name();

    boolean offered();

    /// Those to choose from where `now` is chosen: what is offered, and that one.
    static <T extends OnOffer> List<T> choices(List<T> all, String now) {
        return all.stream().filter(one -> one.offered() || one.key().equals(now)).toList();
    }
}
