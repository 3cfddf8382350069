package enthesis.domain.map;

/// Why a planned point was not injected, in the order in which it is offered: one key each.
public enum SkipReason {
    NOT_TENDER, DECLINED, TOO_PAINFUL, DOSE, NOT_REACHED, OTHER
}
