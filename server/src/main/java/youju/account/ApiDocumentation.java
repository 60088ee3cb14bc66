package youju.account;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the interface for programs at {@code /api/openapi}, which says of each route who may call it. */
@Configuration(proxyBeanMethods = false)
class ApiDocumentation {

    private static final String SESSION = "session";

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info().title("Youju 有据").version("1"))
                .components(new Components()
                        .addSecuritySchemes(
                                SESSION,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.APIKEY)
                                        .in(SecurityScheme.In.COOKIE)
                                        .name("youju")));
    }

    @Bean
    OperationCustomizer whoMayCall() {
        return (operation, handler) -> {
            RouteGuard.ruleOf(handler).ifPresent(rule -> {
                switch (rule) {
                    case RouteGuard.Rule.Anybody anybody -> operation.addExtension("x-roles", List.of("anybody"));
                    case RouteGuard.Rule.Roles named -> {
                        List<String> roles = named.roles().isEmpty()
                                ? List.of("signed in")
                                : named.roles().stream().map(Role::name).toList();
                        operation.addExtension("x-roles", roles);
                        operation.addSecurityItem(new SecurityRequirement().addList(SESSION));
                        operation.getResponses().addApiResponse("403", new ApiResponse().description("not allowed"));
                    }
                }
            });
            return operation;
        };
    }
}
