package app.nearer.indexer.source;

import java.util.HashSet;
import java.util.Set;

import app.nearer.contracts.Caution;
import app.nearer.contracts.Dimension;
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
            SourceTip.Tags tags = tip.within(article);
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
}
