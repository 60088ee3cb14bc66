package youju.inspection.fact;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Computed when first asked for, and kept. Several threads may compute it at once; they come to the same. */
final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> source;
    private volatile @Nullable T value;

    Lazy(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        T known = value;
        if (known == null) {
            known = source.get();
            value = known;
        }
        return known;
    }
}
