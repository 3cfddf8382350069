package enthesis.app.practice.offer;

import enthesis.app.desk.Tools;
import enthesis.app.form.Opened;
import enthesis.app.practice.Histories;
import enthesis.domain.practice.Version;
import enthesis.storage.practice.own.OwnList;
import enthesis.ui.practice.entry.OfferPage;
import enthesis.ui.practice.list.Offered;
import enthesis.ui.practice.list.OffersModel.Offers;
import enthesis.ui.practice.list.Whose;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads and edits what the practice offers of one kind: `E`, listed as `L`, its form read against an `A`. On the
/// chart's thread.
abstract class OfferReader<E, L extends Offered<E>, A> implements Offers<E, L> {
    final Tools tools;

    OfferReader(Tools tools) {
        this.tools = tools;
    }

    /// Where they are kept in the chart that is open.
    abstract OwnList<E> store();

    abstract String id(E entry);

    abstract L line(E entry, boolean hidden);

    abstract A around(String id);

    /// Under which a form's typing is kept; without an identity it is a new one's.
    abstract String subject(Optional<String> id);

    /// How an edit is worded.
    abstract BiFunction<Optional<E>, Version<Optional<E>>, List<String>> changes();

    List<L> lines() {
        return lines(this::line);
    }

    final List<L> lines(BiFunction<E, Boolean, L> line) {
        return Stream.concat(store().now().stream().map(one -> line.apply(one, false)),
                store().hidden().stream().map(one -> line.apply(one, true))).toList();
    }

    /// The identity of a new one.
    String freshId() {
        return UUID.randomUUID().toString();
    }

    final Whose whose(E entry, boolean hidden) {
        return hidden
                ? Whose.HIDDEN
                : store().shipped(id(entry)).map(shipped -> shipped.equals(entry) ? Whose.SHIPPED : Whose.CHANGED)
                        .orElse(Whose.OWN);
    }

    /// What others are called, hidden or not.
    final Set<String> others(String id) {
        return lines().stream().filter(line -> !line.id().equals(id)).map(Offered::named).collect(Collectors.toSet());
    }

    /// The form of one as it stands now, or of a new one.
    final Opened<OfferPage<E, A>> open(Optional<E> chosen) {
        var now = chosen.flatMap(one -> store().now().stream().filter(other -> id(other).equals(id(one)))
                .findFirst());
        var known = now.map(this::id);
        var id = known.orElseGet(this::freshId);
        var shipped = store().shipped(id);
        return Opened.of(tools, subject(known), new OfferPage<>(now, shipped, around(id),
                new Histories(tools).past().lines(store().history(id), shipped, changes())));
    }

    final void keep(OfferPage<E, A> page, E entry) {
        store().keep(page.now(), entry, tools.who());
    }

    @Override
    public final List<L> hide(E entry) {
        store().hide(entry, tools.who());
        return lines();
    }

    @Override
    public final List<L> giveBack(E entry) {
        store().giveBack(id(entry), tools.who());
        return lines();
    }
}
