package org.chancery;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The packages know no more of each other, and of libraries, than the design says. */
class ArchitectureTest {
    private static final String ROOT = "org.chancery.";
    private static final String JACKSON = "com.fasterxml.jackson..";
    private static final String JENA = "org.apache.jena..";
    private static final String JENA_CORE =
            "org.apache.jena.rdf.. org.apache.jena.graph.. org.apache.jena.vocabulary.. "
                    + "org.apache.jena.datatypes.. org.apache.jena.shared.. org.apache.jena.util.iterator..";

    /** Only the build of that profile has it. */
    private static final String OF_A_PROFILE = "spark";

    /** What each package may lean on besides itself and the JDK: our packages by their names, libraries by theirs. */
    private static final Map<String, String> ALLOWED = Map.ofEntries(
            Map.entry("model", ""),
            Map.entry("vocab", JENA_CORE),
            Map.entry(
                    "document",
                    "model org.jsoup.. org.commonmark.. com.ibm.icu.. opennlp.tools.langdetect.. "
                            + "org.apache.pdfbox.. org.apache.fontbox.. " + JACKSON),
            Map.entry("text", "model edu.stanford.nlp.."),
            Map.entry("extract", "model text " + JACKSON),
            Map.entry("resolve", "model com.ibm.icu.. " + JACKSON),
            Map.entry("evaluation", "model"),
            Map.entry("annotation", "model " + JACKSON),
            Map.entry("collation", "model"),
            Map.entry("llm", "model annotation extract dev.langchain4j.. org.apache.commons.text.. " + JACKSON),
            Map.entry("graph", "model vocab " + JENA_CORE),
            Map.entry("query", "model vocab com.sun.management.. org.apache.commons.text.. " + JENA),
            Map.entry("explain", "model vocab extract query com.ibm.icu.. org.apache.lucene.. " + JACKSON + " " + JENA),
            Map.entry("reference", "model vocab extract query " + JENA),
            Map.entry("assess", "model vocab " + JACKSON + " " + JENA),
            Map.entry("validate", "model vocab query " + JENA),
            Map.entry("store", "model vocab assess query org.apache.lucene.. org.slf4j.. " + JENA),
            Map.entry("export", "model vocab query org.apache.commons.csv.. org.jgrapht.. " + JENA),
            Map.entry("compare", "model vocab evaluation graph explain store export " + JACKSON + " " + JENA),
            Map.entry(
                    "pipeline",
                    "model vocab document text extract resolve annotation collation llm graph query validate store export "
                            + JACKSON + " " + JENA),
            Map.entry(
                    "server",
                    "model vocab query explain reference store export org.bouncycastle.crypto.. com.github.benmanes.caffeine.. jakarta.servlet.. org.eclipse.jetty.. gg.jte.. org.apache.commons.csv.. com.ibm.icu.. org.slf4j.. "
                            + JACKSON + " " + JENA),
            Map.entry(
                    "cli",
                    "model vocab document text extract resolve annotation collation llm evaluation graph query explain reference assess validate store export compare "
                            + "pipeline server picocli.. me.tongfei.. org.slf4j.. org.apache.commons.csv.. " + JACKSON
                            + " " + JENA),
            Map.entry(
                    OF_A_PROFILE,
                    "model document resolve pipeline cli picocli.. org.apache.spark.. org.apache.hadoop.. scala.."));

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.chancery");

    @TestFactory
    Stream<DynamicTest> leansOnlyOnWhatTheDesignAllows() {
        return new TreeMap<>(ALLOWED)
                .entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(OF_A_PROFILE)
                                || packages().contains(OF_A_PROFILE))
                        .map(entry -> DynamicTest.dynamicTest(
                                entry.getKey(),
                                () -> leansOnlyOn(
                                        entry.getKey(), entry.getValue().split(" "))));
    }

    private void leansOnlyOn(String name, String... allowed) {
        String[] packages = Stream.concat(
                        Stream.of("java..", "javax..", ours(name)),
                        Stream.of(allowed).map(this::ours))
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(ours(name))
                .should()
                .onlyDependOnClassesThat(are(arrayOrIn(packages)))
                .check(PROGRAM);
    }

    /** A class that lies in none of the packages is of the language itself: a primitive or an array of one. */
    private static DescribedPredicate<JavaClass> arrayOrIn(String... packages) {
        return resideInAnyPackage(packages)
                .or(DescribedPredicate.describe(
                        "primitive", type -> type.getBaseComponentType().isPrimitive()))
                .or(DescribedPredicate.describe(
                        "an array of these",
                        type -> type.isArray() && resideInAnyPackage(packages).test(type.getBaseComponentType())));
    }

    private String ours(String name) {
        return ALLOWED.containsKey(name) ? ROOT + name + ".." : name;
    }

    @Test
    void hasNoPackageThatTheDesignDoesNotKnow() {
        Set<String> known = new TreeSet<>(ALLOWED.keySet());
        known.remove(OF_A_PROFILE);
        Set<String> found = packages();
        found.remove(OF_A_PROFILE);

        assertThat(found).containsExactlyElementsOf(known);
    }

    private static Set<String> packages() {
        Set<String> found = new TreeSet<>();
        PROGRAM.forEach(
                type -> found.add(type.getPackageName().substring(ROOT.length()).split("\\.")[0]));
        return found;
    }

    @Test
    void hasNoCycles() {
        slices().matching("org.chancery.(**)").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void knowsTheLanguageLibraryInOnePlaceAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.chancery.text.corenlp..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford..")
                .check(PROGRAM);
    }

    @Test
    void choosesTheLanguageLibraryOnlyWhereStagesAreWired() {
        classes()
                .that()
                .resideInAPackage("org.chancery.text.corenlp..")
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage("org.chancery.text.corenlp..", "org.chancery.pipeline..")
                .check(PROGRAM);
    }

    @Test
    void keepsNoMutableStatics() {
        fields().that()
                .areStatic()
                .and(DescribedPredicate.describe(
                        "are written by people", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should()
                .beFinal()
                .andShould()
                .notHaveRawType(resideInAnyPackage("java.util.concurrent..")
                        .or(JavaClass.Predicates.belongToAnyOf(StringBuilder.class))
                        .or(JavaClass.Predicates.assignableTo(Thread.class)))
                .check(PROGRAM);
    }

    @Test
    void printsOnlyFromTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.chancery.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(PROGRAM);
    }

    @Test
    void printsNoStackTraces() {
        noClasses().should().callMethod(Throwable.class, "printStackTrace").check(PROGRAM);
    }

    @Test
    void endsTheProgramOnlyInMain() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.chancery.cli..")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(PROGRAM);
    }

    @Test
    void throwsOneFamilyOfFailures() {
        List<JavaClass> failures = PROGRAM.stream()
                .filter(type -> type.isAssignableTo(Throwable.class))
                .toList();

        assertThat(failures).isNotEmpty().allMatch(type -> type.isAssignableTo("org.chancery.model.ChanceryException"));
    }
}
