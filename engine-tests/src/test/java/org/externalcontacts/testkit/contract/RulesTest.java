package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Every rule of behaviour is proved where it can be, and docs/rules.md says by which tests. */
class RulesTest {

    /** A rule: its number, whether it is documented or proposed, where it shows, and what it says. */
    private record Rule(String number, String basis, String place, String text) {

        static Rule of(String line) {
            String[] parts = line.split("\\|", 4);
            return new Rule(parts[0], parts[1], parts[2], parts[3]);
        }

        boolean isOfEngines() {
            return place.equals("E");
        }
    }

    private final List<Rule> rules = rules();
    private final Map<String, List<String>> proofs = ContractTests.all()
            .flatMap(test -> List.of(test.getAnnotation(Proves.class).value())
                    .map(rule -> Tuple.of(rule, test.getDeclaringClass().getSimpleName() + "." + test.getName())))
            .groupBy(proof -> proof._1)
            .mapValues(found -> found.map(proof -> proof._2).sorted());

    @Test
    void everyRuleOfEnginesIsProvedByTheContract() {
        assertThat(rules.filter(Rule::isOfEngines).map(Rule::number).reject(proofs::containsKey))
                .isEmpty();
    }

    @Test
    void everyTestOfTheContractNamesRulesThatExist() {
        assertThat(ContractTests.all().filter(test -> test.getAnnotation(Proves.class) == null))
                .isEmpty();
        assertThat(proofs.keySet()).isSubsetOf(rules.map(Rule::number));
    }

    @Test
    void theDocumentSaysTheSame() throws IOException {
        Path document = Path.of("..", "docs", "rules.md");
        Path generated = Files.writeString(Path.of("target", "rules.md"), document());
        assertThat(document).as("copy %s to docs", generated.toAbsolutePath()).hasSameTextualContentAs(generated);
    }

    private String document() {
        String rows = rules.map(
                        rule -> "| %s | %s | %s | %s |".formatted(rule.number(), rule.text(), basis(rule), proof(rule)))
                .mkString("\n");
        return """
                # The rules of behaviour

                The behaviour of every engine, rule by rule, and the contract tests that prove it. Javadoc refers to a rule as
                `(rule n.m)`. *Documented*: defined by public documentation of the platform. *Proposed*: undocumented; the
                definition of this library.

                | rule | definition | basis | proved by |
                |---|---|---|---|
                """ + rows + "\n";
    }

    private static String basis(Rule rule) {
        return rule.basis().equals("P") ? "proposed" : "documented";
    }

    private String proof(Rule rule) {
        Option<List<String>> tests = proofs.get(rule.number());
        return tests.map(found -> found.mkString("`", "`<br>`", "`"))
                .getOrElse(() -> rule.place().equals("W") ? "shows over HTTP only" : "a fact about the platform");
    }

    private static List<Rule> rules() {
        try (InputStream file = Objects.requireNonNull(RulesTest.class.getResourceAsStream("/rules.txt"))) {
            return List.ofAll(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .map(Rule::of);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
