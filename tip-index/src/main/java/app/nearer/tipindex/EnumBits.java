package app.nearer.tipindex;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Sets of enum values as the bits of a {@code long}, one bit for each ordinal. */
final class EnumBits {

    private EnumBits() {
    }

    static <E extends Enum<E>> long of(Collection<E> values) {
        long bits = 0;
        for (E value : values) {
            bits |= 1L << value.ordinal();
        }
        return bits;
    }

    static <E extends Enum<E>> Set<E> read(long bits, Class<E> type) {
        EnumSet<E> values = EnumSet.noneOf(type);
        for (E value : type.getEnumConstants()) {
            if ((bits & 1L << value.ordinal()) != 0) {
                values.add(value);
            }
        }
        return values;
    }
}
