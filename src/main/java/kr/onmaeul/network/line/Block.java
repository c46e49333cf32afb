package kr.onmaeul.network.line;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A range of IPv4 addresses: what an address and the length of its prefix say.
///
/// @param first the first address as a number
/// @param prefix 8 to 32
public record Block(long first, int prefix) {

    static final String PATTERN = NetworkDevice.ADDRESS + "/([89]|[12][0-9]|3[0-2])";
    private static final int BITS = 32;
    private static final int PART = 8;
    private static final int PARTS = 4;
    private static final int HIGHEST = 255;

    /// The range in which an address with a prefix lies; `10.1.0.7/24` lies in `10.1.0.0/24`.
    static Block of(String written) {
        int slash = written.indexOf('/');
        int prefix = Integer.parseInt(written.substring(slash + 1));
        long size = 1L << BITS - prefix;
        long address = number(written.substring(0, slash));
        return new Block(address - address % size, prefix);
    }

    static long number(String address) {
        long number = 0;
        for (var part : address.split("\\.")) {
            number = number << PART | Integer.parseInt(part);
        }
        return number;
    }

    static String address(long number) {
        return IntStream.rangeClosed(1, PARTS)
                .mapToObj(part -> Long.toString(number >> PART * (PARTS - part) & HIGHEST))
                .collect(Collectors.joining("."));
    }

    public long size() {
        return 1L << BITS - prefix;
    }

    /// How many addresses can be given to somebody: all but the first and the last, where there are more than two.
    public long usable() {
        return size() > 2 ? size() - 2 : size();
    }

    boolean holds(long address) {
        return address >= first && address < first + size();
    }

    String written() {
        return address(first) + "/" + prefix;
    }
}
