package app.nearer.indexer.source;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

import app.nearer.contracts.Caution;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Relationship;

/** What must hold between the fields of one front matter, which a schema cannot say well. */
final class FrontMatterRules {

    private final FrontMatter article;
    private final YamlTree.Lined tree;
    private final Problems problems;

    private FrontMatterRules(FrontMatter article, YamlTree.Lined tree, Problems problems) {
        this.article = article;
        this.tree = tree;
        this.problems = problems;
    }

    static void check(FrontMatter article, YamlTree.Lined tree, String expectedId, Problems problems) {
        FrontMatterRules rules = new FrontMatterRules(article, tree, problems);
        rules.idIsThatOfTheFile(expectedId);
        rules.onlyTheWithdrawnLeadElsewhere();
        rules.nothingSexualAmongFamily();
        rules.tipsDiffer();
        rules.predicamentsAgree();
        rules.sessionsContainTheFirstStep();
    }

    private void idIsThatOfTheFile(String expectedId) {
        if (!article.id().equals(expectedId)) {
            problems.add(tree.line("/id"), "\"id\" is %s, and the file is named %s.md: make the two equal", article.id(),
                    expectedId);
        }
    }

    private void onlyTheWithdrawnLeadElsewhere() {
        if (article.redirectTo() == null) {
            return;
        }
        if (article.status() != Status.WITHDRAWN) {
            problems.add(tree.line("/redirect-to"),
                    "\"redirect-to\" is for what is withdrawn: write status: withdrawn, or take it out");
        } else if (article.redirectTo().equals(article.id())) {
            problems.add(tree.line("/redirect-to"), "\"redirect-to\" names the article itself: name another");
        }
    }

    private void nothingSexualAmongFamily() {
        boolean sexual = article.dimensions().containsKey(Dimension.SEXUAL) || article.cautions().contains(Caution.SEX);
        if (sexual && article.relationships().contains(Relationship.FAMILY)) {
            problems.add(tree.line("/relationships"),
                    "\"relationships\" names FAMILY, and the article is about sex: take FAMILY out");
            return;
        }
        for (int i = 0; i < article.tips().size(); i++) {
            SourceTip tip = article.tips().get(i);
            SourceTags tags = tip.within(article);
            boolean tipIsSexual = tags.dimensions().containsKey(Dimension.SEXUAL) || tags.cautions().contains(Caution.SEX);
            if (tipIsSexual && tags.relationships().contains(Relationship.FAMILY)) {
                problems.add(tree.line("/tips/" + i + "/relationships"),
                        "the tip %s is about sex and for FAMILY: give it relationships without FAMILY", tip.id());
            }
        }
    }

    private void tipsDiffer() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < article.tips().size(); i++) {
            String id = article.tips().get(i).id();
            int line = tree.line("/tips/" + i + "/id");
            if (!seen.add(id)) {
                problems.add(line, "a tip above has the id %s already: give this one another", id);
            }
            if (id.equals(article.id())) {
                problems.add(line, "the tip's id %s is that of the article: give the tip another", id);
            }
        }
    }

    private void predicamentsAgree() {
        predicamentsAgree(article.tags(), "", "");
        for (int i = 0; i < article.tips().size(); i++) {
            SourceTip tip = article.tips().get(i);
            predicamentsAgree(tip.within(article), "/tips/" + i, " of the tip " + tip.id());
            tipPresumesNothingRuledOut(tip, "/tips/" + i);
            tipAnswersNothingRuledOut(tip, "/tips/" + i);
        }
        for (Predicament side : article.tags().addressedTo()) {
            if (side.otherSides().isEmpty()) {
                problems.add(tree.line("/addressed-to"),
                        "\"addressed-to\" names %s, which is no side of a difference: take it out", side);
            }
        }
    }

    private void predicamentsAgree(SourceTags tags, String at, String whose) {
        for (Predicament predicament : tags.notWhen()) {
            if (tags.answersTo().containsKey(predicament)) {
                notWhen(at, whose, predicament, "answers-to");
            }
            if (tags.presumes().contains(predicament)) {
                notWhen(at, whose, predicament, "presumes");
            }
            if (tags.addressedTo().contains(predicament)) {
                notWhen(at, whose, predicament, "addressed-to");
            }
        }
    }

    private void notWhen(String at, String whose, Predicament predicament, String field) {
        problems.add(tree.line(at + "/not-when"), "\"not-when\"%s names %s, which \"%s\" names too: take one out", whose,
                predicament,
                field);
    }

    private void tipPresumesNothingRuledOut(SourceTip tip, String at) {
        for (Predicament predicament : tip.within(article).presumes()) {
            if (article.notWhen().contains(predicament)) {
                problems.add(tree.line(at + "/presumes"),
                        "\"presumes\" of the tip %s names %s, and its article says \"not-when\" %s: take one out", tip.id(),
                        predicament,
                        predicament);
            }
        }
    }

    private void tipAnswersNothingRuledOut(SourceTip tip, String at) {
        for (Predicament predicament : new TreeSet<>(tip.within(article).answersTo().keySet())) {
            if (article.notWhen().contains(predicament)) {
                problems.add(tree.line(at + "/answers-to"),
                        "\"answers-to\" of the tip %s names %s, and its article says \"not-when\" %s: take one out", tip.id(),
                        predicament,
                        predicament);
            }
        }
    }

    private void sessionsContainTheFirstStep() {
        for (int i = 0; i < article.tips().size(); i++) {
            SourceTip tip = article.tips().get(i);
            if (tip.days() == 1 && tip.session() < tip.minutes()) {
                problems.add(tree.line("/tips/" + i + "/session"),
                        "\"session\" of the tip %s is %d minutes, and its first step takes %d: make the session longer, or the first step shorter",
                        tip.id(), tip.session(), tip.minutes());
            }
        }
    }
}
