package kr.onmaeul.foundation.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.onmaeul.foundation.audit.AuditLog;
import kr.onmaeul.foundation.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Walks every endpoint of the house as every role and as nobody.
@DirtiesContext
@SpringBootTest(properties = "onmaeul.office-folder=")
class EndpointTest {

    @TempDir
    private static Path secrets;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.properties(registry);
        registry.add("onmaeul.security.folder", () -> secrets);
    }

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private AuditLog audit;

    @Autowired
    private ObjectProvider<PermissionOfThing> things;

    @Test
    void everyEndpointDeclaresWhatItRequires() {
        assertThat(endpoints()
                        .filter(endpoint -> PermissionCheck.asked(endpoint).isEmpty()))
                .isEmpty();
    }

    @Test
    void everyPermissionThatIsAskedForIsHeldBySomeRole() {
        var held = Stream.of(Role.values())
                .flatMap(role -> role.permissions().stream())
                .collect(Collectors.toSet());
        assertThat(asked().values()).isSubsetOf(held);
    }

    @Test
    void everyEndpointOpensToThoseWhoMayAndToNobodyElse() throws Exception {
        var check = new PermissionCheck(audit, things);
        var wrong = new ArrayList<String>();
        for (var role : Role.values()) {
            for (var endpoint : asked().entrySet()) {
                var may = role.permissions().contains(endpoint.getValue());
                if (may != opens(check, endpoint.getKey(), role)) {
                    wrong.add(role + " at " + endpoint.getKey());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobodyIsAskedToSignInEverywhereButAtTheDoor() {
        var check = new PermissionCheck(audit, things);
        var open = endpoints()
                .filter(endpoint -> {
                    try {
                        return check.preHandle(new MockHttpServletRequest(), new MockHttpServletResponse(), endpoint);
                    } catch (AuthenticationCredentialsNotFoundException asked) {
                        return false;
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                })
                .map(endpoint -> endpoint.getMethod().getName())
                .collect(Collectors.toSet());
        assertThat(open).as("endpoints open to everyone").isSubsetOf(Set.of("form", "openapi", "description"));
    }

    private static boolean opens(PermissionCheck check, HandlerMethod endpoint, Role role) throws Exception {
        var request = new MockHttpServletRequest();
        ApiKeys.remember(request, new ApiKeys.Key(new UUID(0, 1), role.name(), role, 50));
        return Rights.carrying(role.permissions()).call(() -> {
            try {
                return check.preHandle(request, new MockHttpServletResponse(), endpoint);
            } catch (AccessDeniedException refused) {
                return false;
            }
        });
    }

    private Map<HandlerMethod, String> asked() {
        return endpoints()
                .filter(endpoint ->
                        PermissionCheck.asked(endpoint).orElseThrow() instanceof PermissionCheck.Asked.Permission)
                .collect(Collectors.toMap(
                        endpoint -> endpoint,
                        endpoint -> ((PermissionCheck.Asked.Permission)
                                        PermissionCheck.asked(endpoint).orElseThrow())
                                .name()));
    }

    private Stream<HandlerMethod> endpoints() {
        return mapping.getHandlerMethods().values().stream()
                .filter(endpoint -> endpoint.getBeanType().getName().startsWith("kr.onmaeul."))
                .filter(endpoint -> !ErrorController.class.isAssignableFrom(endpoint.getBeanType()))
                .distinct();
    }
}
