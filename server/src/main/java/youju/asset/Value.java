package youju.asset;

import youju.money.Money;

/** 原值, 累计折旧 and with them 净值. */
public record Value(Money cost, Money depreciation) {

    public static final Value NOTHING = new Value(Money.ZERO, Money.ZERO);

    public Money net() {
        return cost.minus(depreciation);
    }

    public Value plus(Value other) {
        return new Value(cost.plus(other.cost), depreciation.plus(other.depreciation));
    }
}
