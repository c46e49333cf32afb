package kr.onmaeul.foundation.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kr.onmaeul.foundation.audit.AuditLog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/// Lets a request through to an endpoint only when its sender may do what the endpoint declares. What declares
/// nothing is closed.
@Component
class PermissionCheck implements HandlerInterceptor {

    /// What endpoints declare never changes.
    private static final Map<Method, Optional<Asked>> ASKED = new ConcurrentHashMap<>();

    private final AuditLog audit;
    private final ObjectProvider<PermissionOfThing> things;

    PermissionCheck(AuditLog audit, ObjectProvider<PermissionOfThing> things) {
        this.audit = audit;
        this.things = things;
    }

    /// What an endpoint asks for: a permission, a person, nothing at all, or empty when it does not say.
    sealed interface Asked {

        record Nothing() implements Asked {}

        record Person() implements Asked {}

        record Permission(String name) implements Asked {}
    }

    static Optional<Asked> asked(HandlerMethod endpoint) {
        return ASKED.computeIfAbsent(endpoint.getMethod(), _ -> declared(endpoint));
    }

    private static Optional<Asked> declared(HandlerMethod endpoint) {
        for (var place : new AnnotatedElement[] {endpoint.getMethod(), endpoint.getBeanType()}) {
            var requires = AnnotatedElementUtils.findMergedAnnotation(place, Requires.class);
            if (requires != null) {
                return Optional.of(new Asked.Permission(requires.value()));
            }
            if (AnnotatedElementUtils.hasAnnotation(place, Open.class)) {
                return Optional.of(new Asked.Nothing());
            }
            if (AnnotatedElementUtils.hasAnnotation(place, Personal.class)) {
                return Optional.of(new Asked.Person());
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod endpoint)
                || ErrorController.class.isAssignableFrom(endpoint.getBeanType())) {
            return true;
        }
        return switch (asked(endpoint).orElse(new Asked.Permission("nobody"))) {
            case Asked.Nothing() -> true;
            case Asked.Person() -> {
                if (Rights.signedIn().isEmpty()) {
                    throw new AuthenticationCredentialsNotFoundException("sign in first");
                }
                yield true;
            }
            case Asked.Permission(var permission) -> {
                if (Rights.areWaiting() && !request.getRequestURI().startsWith("/api/")) {
                    response.sendRedirect("/password");
                    yield false;
                }
                check(ofThing(permission, request), request);
                yield true;
            }
        };
    }

    @SuppressWarnings("unchecked")
    private String ofThing(String declared, HttpServletRequest request) {
        var address = (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return address == null || address.isEmpty()
                ? declared
                : things.stream()
                        .flatMap(thing -> thing.insteadOf(declared, address).stream())
                        .findFirst()
                        .orElse(declared);
    }

    private void check(String permission, HttpServletRequest request) {
        if (Rights.now().contains(permission)) {
            return;
        }
        if (Rights.signedIn().isEmpty() && ApiKeys.ofRequest(request).isEmpty()) {
            throw new AuthenticationCredentialsNotFoundException("sign in first");
        }
        audit.note("access.refused", "permission", permission, Map.of("address", request.getRequestURI()));
        throw new AccessDeniedException(permission);
    }
}
