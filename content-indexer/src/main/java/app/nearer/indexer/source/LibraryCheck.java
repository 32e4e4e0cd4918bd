package app.nearer.indexer.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import app.nearer.indexer.source.ReadFile.Parsed;
import app.nearer.indexer.source.ReadFile.Refused;

/** What one file alone cannot show: ids that are taken, links that lead nowhere. */
final class LibraryCheck {

    /** The grade of what one would hand over first. */
    private static final int THE_ANSWER = 3;

    private final int read;
    private final Map<String, SourceArticle> articles = new LinkedHashMap<>();
    private final Map<String, String> refusedFiles = new HashMap<>();
    private final SortedSet<Problem> problems = new TreeSet<>();
    private final SortedSet<Problem> notices = new TreeSet<>();

    LibraryCheck(Collection<ReadFile> files) {
        read = files.size();
        List<SourceArticle> parsed = new ArrayList<>();
        for (ReadFile file : files) {
            switch (file) {
                case Parsed(SourceArticle article) -> parsed.add(article);
                case Refused refused -> {
                    problems.addAll(refused.problems());
                    refusedFiles.put(refused.expectedId(), refused.problems().getFirst().file());
                }
            }
        }
        parsed.forEach(this::acceptWhereItsIdIsFree);
    }

    Library library() {
        refuseTakenTipIds();
        refuseLinksToNowhere();
        List.copyOf(articles.values()).forEach(this::refuseRedirectsToNowhere);
        articles.values().stream().filter(SourceArticle::isPublished).forEach(this::noticeWhatNobodyReviewed);
        articles.values().stream().filter(SourceArticle::isPublished).forEach(this::noticeLinksWithoutTarget);
        articles.values().stream().filter(SourceArticle::isPublished).forEach(this::noticeAnswersWithoutTips);
        return new Library(read, List.copyOf(articles.values()), List.copyOf(problems), List.copyOf(notices));
    }

    private void acceptWhereItsIdIsFree(SourceArticle article) {
        SourceArticle first = articles.putIfAbsent(article.id(), article);
        if (first != null) {
            problem(article, article.idLine(), "the id %s is taken by %s: give one of the two another id and file name",
                    article.id(), first.file());
        }
    }

    private void refuseTakenTipIds() {
        Map<String, SourceArticle> owners = new HashMap<>();
        for (SourceArticle article : List.copyOf(articles.values())) {
            List<SourceTip> tips = article.frontMatter().tips();
            boolean free = true;
            for (int i = 0; i < tips.size(); i++) {
                String id = tips.get(i).id();
                SourceArticle owner = owners.getOrDefault(id, articles.get(id));
                if (owner != null) {
                    problem(article, article.tipLines().get(i), "the id %s is taken in %s: give this tip another", id,
                            owner.file());
                    free = false;
                }
            }
            if (free) {
                tips.forEach(tip -> owners.put(tip.id(), article));
            } else {
                refuse(article);
            }
        }
    }

    private void refuseLinksToNowhere() {
        Set<String> known = new HashSet<>(articles.keySet());
        known.addAll(refusedFiles.keySet());
        for (SourceArticle article : List.copyOf(articles.values())) {
            for (ArticleLink link : article.body().links()) {
                if (!known.contains(link.id())) {
                    String guess = Suggestion.near(link.id(), known).map(" did you mean article:%s?"::formatted)
                            .orElse(" take the link out, or write that article");
                    problem(article, link.line(), "there is no article %s to link to:%s", link.id(), guess);
                    refuse(article);
                }
            }
        }
    }

    private void refuseRedirectsToNowhere(SourceArticle article) {
        String id = article.frontMatter().redirectTo();
        if (id == null || refusedFiles.containsKey(id)) {
            return;
        }
        SourceArticle target = articles.get(id);
        if (target == null || !target.isPublished()) {
            String further = target == null || target.frontMatter().redirectTo() == null
                    ? "name one that is"
                    : "it leads to %s itself: name that".formatted(target.frontMatter().redirectTo());
            problem(article, article.idLine(), "\"redirect-to\" is %s, which is not published: %s", id, further);
            refuse(article);
        }
    }

    private void noticeWhatNobodyReviewed(SourceArticle article) {
        int reviewed = article.frontMatter().reviewedBy().size();
        if (article.frontMatter().supportFirst() && reviewed < SourceArticle.REVIEWS_FOR_SAFETY) {
            notices.add(new Problem(article.file(), article.idLine(),
                    "it concerns safety, and %d of %d professionals have reviewed it".formatted(reviewed,
                            SourceArticle.REVIEWS_FOR_SAFETY)));
        }
    }

    private void noticeLinksWithoutTarget(SourceArticle article) {
        for (ArticleLink link : article.body().links()) {
            SourceArticle target = articles.get(link.id());
            if (target == null) {
                notice(article, link, "the link to %s stands as plain words until %s is mended",
                        refusedFiles.get(link.id()));
            } else if (target.frontMatter().redirectTo() != null) {
                notice(article, link, "the link to %s stands as plain words: link to %s, which stands in for it",
                        target.frontMatter().redirectTo());
            } else if (!target.isPublished()) {
                notice(article, link, "the link to %s stands as plain words, since %s is not published", target.file());
            }
        }
    }

    private void noticeAnswersWithoutTips(SourceArticle article) {
        List<SourceTip> tips = article.frontMatter().tips();
        new TreeMap<>(article.frontMatter().answersTo()).forEach((predicament, grade) -> {
            if (grade == THE_ANSWER && !tips.isEmpty()
                    && tips.stream().allMatch(tip -> tip.within(article.frontMatter()).notWhen().contains(predicament))) {
                notices.add(new Problem(article.file(), article.idLine(),
                        "it is the answer to %s, and each of its tips says \"not-when\" %s: add a tip that fits, or lower the grade"
                                .formatted(predicament, predicament)));
            }
        });
    }

    private void refuse(SourceArticle article) {
        articles.remove(article.id());
        refusedFiles.put(article.id(), article.file());
    }

    private void problem(SourceArticle article, int line, String message, Object... arguments) {
        problems.add(new Problem(article.file(), line, message.formatted(arguments)));
    }

    private void notice(SourceArticle article, ArticleLink link, String message, String target) {
        notices.add(new Problem(article.file(), link.line(), message.formatted(link.id(), target)));
    }
}
