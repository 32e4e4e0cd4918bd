package app.nearer.quiz.result;

/** Something was said of an item that stands in no list of this result. */
public final class UnknownItem extends RuntimeException {

    UnknownItem() {
        super("the item stands in no list of this result");
    }
}
