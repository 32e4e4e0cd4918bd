package app.nearer.indexer.console;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.ListItem;
import app.nearer.contracts.Relationship;
import app.nearer.indexer.activation.KeptSnapshot;
import app.nearer.indexer.activation.SnapshotDesk;
import app.nearer.indexer.preview.Lists;
import app.nearer.indexer.preview.ListsAwayException;
import app.nearer.indexer.preview.TriedProfile;

/** A profile tried: the list that the published snapshot gives it beside that of another. */
@Controller
class TryPage {

    private static final int MINUTES = 15;

    private final SnapshotDesk desk;
    private final Lists lists;

    TryPage(SnapshotDesk desk, Lists lists) {
        this.desk = desk;
        this.lists = lists;
    }

    /**
     * A list on the page.
     *
     * @param unknown why there is none, or {@code null}
     * @param missing ids of items that the other list does not have
     */
    record Side(String title, String version, List<ListItem> items, @Nullable String unknown, Set<String> missing) {
    }

    @GetMapping("/try")
    String show(@RequestParam MultiValueMap<String, String> form, Model model) throws IOException {
        List<KeptSnapshot> snapshots = desk.list();
        TriedProfile profile = profile(form);
        Optional<KeptSnapshot> published = snapshots.stream().filter(KeptSnapshot::active).findFirst();
        Optional<KeptSnapshot> candidate = snapshots.stream()
                .filter(snapshot -> snapshot.version().equals(form.getFirst("candidate")))
                .findFirst()
                .or(() -> snapshots.stream().filter(snapshot -> !snapshot.active()).findFirst());
        model.addAttribute("names", new Names());
        model.addAttribute("snapshots", snapshots.stream().filter(snapshot -> !snapshot.active()).toList());
        model.addAttribute("candidate", candidate.map(KeptSnapshot::version).orElse(""));
        model.addAttribute("profile", profile);
        model.addAttribute("most", TriedProfile.MOST);
        model.addAttribute("dimensions", Dimension.values());
        model.addAttribute("relationships", Relationship.values());
        model.addAttribute("barriers", EnumSet.complementOf(EnumSet.of(Barrier.AFRAID_OF_THEM)));
        model.addAttribute("sides", form.isEmpty() ? List.of() : sides(published, candidate, profile));
        return "try";
    }

    private List<Side> sides(Optional<KeptSnapshot> published, Optional<KeptSnapshot> candidate, TriedProfile profile) {
        List<Side> sides = new ArrayList<>();
        published.ifPresent(snapshot -> sides.add(side("Published", snapshot.version(), profile)));
        candidate.ifPresent(snapshot -> sides.add(side("Candidate", snapshot.version(), profile)));
        if (sides.size() == 2) {
            Side first = sides.get(0);
            Side second = sides.get(1);
            return List.of(besides(first, second), besides(second, first));
        }
        return sides;
    }

    private Side side(String title, String version, TriedProfile profile) {
        try {
            return new Side(title, version, lists.of(version, profile.result()), null, Set.of());
        } catch (ListsAwayException e) {
            return new Side(title, version, List.of(), e.getMessage(), Set.of());
        }
    }

    private static Side besides(Side side, Side other) {
        Set<String> missing = new HashSet<>();
        side.items().forEach(item -> missing.add(item.id()));
        other.items().forEach(item -> missing.remove(item.id()));
        return new Side(side.title(), side.version(), side.items(), side.unknown(), other.items().isEmpty() ? Set.of() : missing);
    }

    private static TriedProfile profile(MultiValueMap<String, String> form) {
        Map<Dimension, Integer> gaps = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            gaps.put(dimension, number(form.getFirst(dimension.name()), dimension == Dimension.EMOTIONAL ? 40 : 0));
        }
        Set<Barrier> barriers = EnumSet.noneOf(Barrier.class);
        form.getOrDefault("barrier", List.of()).forEach(name -> word(Barrier.class, name).ifPresent(barriers::add));
        Relationship relationship = word(Relationship.class, form.getFirst("relationship")).orElse(Relationship.PARTNER);
        return new TriedProfile(gaps, relationship, barriers, MINUTES, null);
    }

    private static int number(@Nullable String text, int otherwise) {
        return text != null && text.matches("-?\\d{1,3}") ? Integer.parseInt(text) : otherwise;
    }

    private static <E extends Enum<E>> Optional<E> word(Class<E> type, @Nullable String name) {
        return EnumSet.allOf(type).stream().filter(word -> word.name().equals(name)).findFirst();
    }
}
