package kr.onmaeul.foundation.money;

/// An amount of money in won. Negative amounts are returns.
public record Won(long amount) implements Comparable<Won> {

    public static final Won ZERO = new Won(0);

    public static Won of(long amount) {
        return amount == 0 ? ZERO : new Won(amount);
    }

    public static Won thousands(long thousands) {
        return new Won(Math.multiplyExact(thousands, 1_000));
    }

    public Won plus(Won other) {
        return new Won(Math.addExact(amount, other.amount));
    }

    public Won minus(Won other) {
        return new Won(Math.subtractExact(amount, other.amount));
    }

    public Won negated() {
        return new Won(Math.negateExact(amount));
    }

    public boolean isZero() {
        return amount == 0;
    }

    @Override
    public int compareTo(Won other) {
        return Long.compare(amount, other.amount);
    }
}
