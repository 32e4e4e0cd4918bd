package app.nearer.indexer.console;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Relationship;
import app.nearer.indexer.activation.KeptSnapshot;
import app.nearer.indexer.activation.SnapshotDesk;
import app.nearer.indexer.preview.Lists;
import app.nearer.indexer.preview.ListsAwayException;
import app.nearer.indexer.preview.TriedProfile;
import app.nearer.indexer.source.SourceArticle;

/** A profile tried: the list that the published snapshot gives it beside that of another. */
@Controller
class TryPage {

    private static final int MINUTES = 15;

    private final SnapshotDesk desk;
    private final Lists lists;
    private final LibraryView library;

    TryPage(SnapshotDesk desk, Lists lists, LibraryView library) {
        this.desk = desk;
        this.lists = lists;
        this.library = library;
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
        model.addAttribute("circumstances", Circumstance.values());
        model.addAttribute("predicaments", TriedProfile.NAMED);
        model.addAttribute("sides", form.isEmpty() ? List.of() : sides(published, candidate, profile));
        return "try";
    }

    private List<TriedList> sides(Optional<KeptSnapshot> published, Optional<KeptSnapshot> candidate, TriedProfile profile)
            throws IOException {
        Map<String, String> titles = library.library().accepted().stream()
                .collect(Collectors.toMap(SourceArticle::id, article -> article.frontMatter().title(), (one, other) -> one));
        List<TriedList> sides = new ArrayList<>();
        published.ifPresent(snapshot -> sides.add(side("Published", snapshot.version(), profile, titles)));
        candidate.ifPresent(snapshot -> sides.add(side("Candidate", snapshot.version(), profile, titles)));
        if (sides.size() == 2) {
            TriedList first = sides.get(0);
            TriedList second = sides.get(1);
            return List.of(first.beside(second), second.beside(first));
        }
        return sides;
    }

    private TriedList side(String title, String version, TriedProfile profile, Map<String, String> titles) {
        try {
            return TriedList.of(title, version, lists.of(version, profile.result()), titles);
        } catch (ListsAwayException e) {
            return TriedList.unknown(title, version, e.getMessage());
        }
    }

    private static TriedProfile profile(MultiValueMap<String, String> form) {
        Map<Dimension, Integer> gaps = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            gaps.put(dimension, number(form.getFirst(dimension.name()), dimension == Dimension.EMOTIONAL ? 40 : 0));
        }
        Relationship relationship = word(Relationship.class, form.getFirst("relationship")).orElse(Relationship.PARTNER);
        return new TriedProfile(gaps, relationship, words(Barrier.class, form.get("barrier")),
                words(Circumstance.class, form.get("circumstance")), words(Predicament.class, form.get("predicament")), MINUTES,
                null);
    }

    private static <E extends Enum<E>> Set<E> words(Class<E> type, @Nullable List<String> names) {
        Set<E> words = EnumSet.noneOf(type);
        if (names != null) {
            names.forEach(name -> word(type, name).ifPresent(words::add));
        }
        return words;
    }

    private static int number(@Nullable String text, int otherwise) {
        return text != null && text.matches("-?\\d{1,3}") ? Integer.parseInt(text) : otherwise;
    }

    private static <E extends Enum<E>> Optional<E> word(Class<E> type, @Nullable String name) {
        return EnumSet.allOf(type).stream().filter(word -> word.name().equals(name)).findFirst();
    }
}
