package kr.onmaeul.office.budget;

import kr.onmaeul.foundation.money.Won;

/// An amount by the sources that bear it; together they are the whole amount.
public record Funding(Won national, Won city, Won district) {

    public static final Funding NONE = new Funding(Won.ZERO, Won.ZERO, Won.ZERO);

    public Won total() {
        return national.plus(city).plus(district);
    }

    public Won from(FundSource source) {
        return switch (source) {
            case NATIONAL -> national;
            case CITY -> city;
            case DISTRICT -> district;
        };
    }

    public Funding plus(Funding other) {
        return new Funding(national.plus(other.national), city.plus(other.city), district.plus(other.district));
    }

    public Funding negated() {
        return new Funding(national.negated(), city.negated(), district.negated());
    }
}
