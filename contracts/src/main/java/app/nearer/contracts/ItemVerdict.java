package app.nearer.contracts;

/** What the visitor said of one item of an earlier list. */
public record ItemVerdict(String item, Verdict verdict) {

    public ItemVerdict {
        Check.text(item, "item");
        Check.present(verdict, "verdict");
    }
}
