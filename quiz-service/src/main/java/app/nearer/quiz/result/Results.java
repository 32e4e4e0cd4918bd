package app.nearer.quiz.result;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import app.nearer.contracts.Verdict;

/** All that is done with results once they are made. Whatever changes one also writes, in the same transaction, the event that tells of it. */
@Service
public class Results {

    private final ResultStore store;
    private final LinkStore links;
    private final Announcements announcements;
    private final Clock clock;

    Results(ResultStore store, LinkStore links, Announcements announcements, Clock clock) {
        this.store = store;
        this.links = links;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Result> find(UUID id) {
        return store.find(id);
    }

    /** The result that a token leads to. */
    @Transactional(readOnly = true)
    public Optional<Result> find(ResultToken token) {
        return links.resultOf(token).flatMap(store::find);
    }

    /**
     * The result under this id.
     *
     * @throws UnknownResult if there is none
     */
    @Transactional(readOnly = true)
    public Result get(UUID id) {
        return find(id).orElseThrow(UnknownResult::new);
    }

    /**
     * The result that a token leads to.
     *
     * @throws UnknownResult if there is none
     */
    @Transactional(readOnly = true)
    public Result get(ResultToken token) {
        return find(token).orElseThrow(UnknownResult::new);
    }

    /**
     * Makes one more token for a result; those that were made before lead to it still.
     *
     * @return the secret, told here and never again
     * @throws UnknownResult if there is no such result
     */
    @Transactional
    public ResultToken link(UUID id) {
        store.lock(id).orElseThrow(UnknownResult::new);
        ResultToken token = ResultToken.random();
        links.add(id, token);
        return token;
    }

    /**
     * Notes what is said of an item, which makes a new revision; saying the same again changes nothing.
     *
     * @throws UnknownResult if there is no such result
     * @throws UnknownItem   if the item stands in no list of the result
     */
    @Transactional
    public Result feedback(UUID id, String item, Verdict verdict) {
        Result result = store.lock(id).orElseThrow(UnknownResult::new);
        if (!store.wasListed(result.id(), item)) {
            throw new UnknownItem();
        }
        if (!store.say(result.id(), item, verdict, clock.instant())) {
            return result;
        }
        Result revised = store.nextRevision(result.id());
        announcements.announce(revised);
        return revised;
    }

    /** Deletes a result and all that hangs on it; nothing happens when there is none. */
    @Transactional
    public void erase(UUID id) {
        store.delete(id);
    }
}
