package youju.inspection;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import youju.inspection.rule.Checks;
import youju.inspection.rule.Rule;
import youju.inspection.rule.Rules;
import youju.inspection.walls.inside.LooksOut;

/** The house's own rules: walls between rooms, small files, names of the field. */
class HouseTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern BANNED = Pattern.compile("(Manager|Helper|Utils?|Impl|DTO)\\.java$");
    private static final int LONGEST_FILE = 300;

    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(DO_NOT_INCLUDE_TESTS).importPackages("youju");

    private static ArchRule wall(String inside, String... allowed) {
        return classes()
                .that()
                .resideInAPackage(inside)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.concat(Stream.of(allowed), Stream.of("java..", "org.jspecify.."))
                        .toArray(String[]::new));
    }

    @Test
    void evaluation_knows_nothing_but_the_jdk() {
        wall("youju.evaluation..", "youju.evaluation..").check(HOUSE);
    }

    @Test
    void documents_know_nothing_of_inspection() {
        noClasses()
                .that()
                .resideInAPackage("youju.document..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("youju.inspection..", "youju.evaluation..")
                .check(HOUSE);
    }

    @Test
    void facts_know_documents_and_evaluation_only() {
        wall("youju.inspection.fact..", "youju.inspection.fact..", "youju.document..", "youju.evaluation..")
                .check(HOUSE);
    }

    @Test
    void rules_know_facts_and_findings_but_no_output() {
        wall("youju.inspection.rule..", "youju.inspection..", "youju.document..", "youju.evaluation..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("youju.inspection.rule..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("youju.inspection.command..", "youju.inspection.output..")
                .check(HOUSE);
    }

    @Test
    void a_wall_stops_who_would_go_through() {
        JavaClasses violator = new ClassFileImporter().importClasses(LooksOut.class);
        assertThat(wall("youju.inspection.walls.inside..", "youju.inspection.walls.inside..")
                        .evaluate(violator)
                        .hasViolation())
                .isTrue();
    }

    @Test
    void every_rule_is_in_the_catalogue_with_title_source_and_example() throws IOException {
        List<String> annotated = HOUSE.stream()
                .filter(type -> type.isAnnotatedWith(Checks.class))
                .map(type -> type.getName())
                .sorted()
                .toList();
        assertThat(ServiceLoader.load(Rule.class).stream()
                        .map(provider -> provider.type().getName())
                        .sorted())
                .isEqualTo(annotated);
        assertThat(Rules.all()).extracting(rule -> rule.about().id()).doesNotHaveDuplicates();
        for (Rule rule : Rules.all()) {
            String source = Files.readString(Path.of(
                    "src/main/java/youju/inspection/rule", rule.getClass().getSimpleName() + ".java"));
            assertThat(source).as(rule.about().id()).contains("<p>Example:", "<p>例：");
            assertThat(filedUnder(source))
                    .as(rule.about().id() + " declares the categories that it names")
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Stream.of(rule.about().category()),
                                    Stream.of(rule.about().also()))
                            .map(Category::name)
                            .collect(Collectors.toSet()));
            assertThat(rule.about().chinese()).isNotBlank();
            assertThat(rule.about().english()).isNotBlank();
            assertThat(rule.about().source()).isNotBlank();
        }
    }

    private static Set<String> filedUnder(String source) {
        return Pattern.compile("\\bCategory\\.([A-Z_]+)")
                .matcher(source)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void files_are_small_and_named_by_the_field_and_packages_tell_what_lives_there() throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(ROOT)) {
            sources = files.filter(file -> file.toString().endsWith(".java")
                            && !file.toString().contains("/target/"))
                    .toList();
        }
        TreeSet<String> wrong = new TreeSet<>();
        for (Path source : sources) {
            long lines = Files.readAllLines(source).size();
            boolean main = source.toString().contains("/src/main/");
            if (BANNED.matcher(source.toString()).find()) {
                wrong.add(source + " has a name that says nothing");
            }
            if (lines > LONGEST_FILE) {
                wrong.add(source + " has " + lines + " lines");
            }
            if (main && !Files.exists(source.resolveSibling("package-info.java"))) {
                wrong.add(source.getParent() + " lacks package-info.java");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_category_is_some_rules_own_or_told_by_one() {
        assertThat(Category.values()).hasSize(29);
        assertThat(Stream.of(Category.values()).map(Category::id)).allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
    }
}
