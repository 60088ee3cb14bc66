package youju;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;

/** The walls between modules, and the pages of documentation drawn from them. */
class ModulesTest {

    /** Inspection is a library with walls of its own, which {@code HouseTest} beside it holds. */
    private static final ApplicationModules MODULES =
            ApplicationModules.of(YoujuServer.class, JavaClass.Predicates.resideInAnyPackage("youju.inspection.."));

    @Test
    void modules_use_only_what_they_say_they_may() {
        MODULES.verify();
    }

    @Test
    void the_picture_of_modules_in_docs_is_of_the_present_ones() {
        Documenter.Options into = Documenter.Options.defaults().withoutClean().withOutputFolder("../docs/modules");
        new Documenter(MODULES, into)
                .writeModulesAsPlantUml(DiagramOptions.defaults())
                .writeModuleCanvases();
    }
}
