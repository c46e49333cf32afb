package kr.onmaeul.foundation.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kr.onmaeul.foundation.audit.AuditLog;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The gate: two ways in, one for people with a session, one for systems with a key. What one may do behind the gate
/// is decided at each endpoint by [PermissionCheck].
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebSecurity implements WebMvcConfigurer {

    /// Nothing from elsewhere, nothing written into a page.
    private static final String CONTENT =
            "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " frame-ancestors 'none'; form-action 'self'; base-uri 'none'; object-src 'none'";

    /// Whether the program lives is told to everyone, and nothing else about it.
    private static final String HEALTH = "/actuator/health/**";

    private static final String OPERATION = "/actuator/**";

    private final PermissionCheck check;

    WebSecurity(PermissionCheck check) {
        this.check = check;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(check);
    }

    @Bean
    @Order(1)
    @ConditionalOnWebApplication
    SecurityFilterChain systems(HttpSecurity http, Sessions sessions, Accounts accounts, ActingFor acting, ApiKeys keys)
            throws Exception {
        return headers(http)
                .securityMatcher(WebSecurity::comesWithAKey)
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .securityContext(context -> context.disable())
                .sessionManagement(servlet -> servlet.disable())
                .authorizeHttpRequests(requests -> requests.requestMatchers(HEALTH)
                        .permitAll()
                        .requestMatchers(OPERATION)
                        .access((who, asked) -> new AuthorizationDecision(ApiKeys.ofRequest(asked.getRequest())
                                .filter(key -> key.role().permissions().contains("operation.read"))
                                .isPresent()))
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(errors -> errors.authenticationEntryPoint(WebSecurity::askForAKey))
                .addFilterBefore(new ApiGate(keys), AuthorizationFilter.class)
                .addFilterAfter(new ActorFilter(sessions, accounts, acting), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    @ConditionalOnWebApplication
    SecurityFilterChain people(
            HttpSecurity http, Sessions sessions, Accounts accounts, ActingFor acting, SignIn signIn, AuditLog audit)
            throws Exception {
        return headers(http)
                .securityContext(context -> context.securityContextRepository(new SessionContext(sessions)))
                .csrf(csrf -> csrf.csrfTokenRepository(new SessionCsrf(sessions)))
                .requestCache(cache -> cache.requestCache(new WayBack()))
                .sessionManagement(servlet -> servlet.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authenticationManager(new ProviderManager(signIn))
                .formLogin(form -> form.loginPage("/sign-in")
                        .loginProcessingUrl("/sign-in")
                        .usernameParameter("login")
                        .passwordParameter("password")
                        .failureHandler(new SignInFailure()))
                .logout(out -> out.addLogoutHandler(new SignOut(audit))
                        .logoutUrl("/sign-out")
                        .logoutSuccessUrl("/sign-in?out"))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HEALTH)
                        .permitAll()
                        .requestMatchers(OPERATION)
                        .access((who, asked) -> new AuthorizationDecision(sessions.of(asked.getRequest())
                                .filter(session ->
                                        session.standing().permissions().names().contains("operation.read"))
                                .isPresent()))
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(
                                WebSecurity::askForAKey, WebSecurity::isForSystems)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/sign-in"), request -> true)
                        .accessDeniedHandler(new LapsedSession()))
                .addFilterAfter(new ActorFilter(sessions, accounts, acting), AuthorizationFilter.class)
                .build();
    }

    /// The gate is measured as a part of each request; its dozen filters are not measured one by one.
    @Bean
    SecurityObservationSettings noMeasureForEachFilter() {
        return SecurityObservationSettings.noObservations();
    }

    private static HttpSecurity headers(HttpSecurity http) throws Exception {
        return http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny));
    }

    private static boolean comesWithAKey(HttpServletRequest request) {
        return isForSystems(request) && request.getHeader("Authorization") != null;
    }

    private static boolean isForSystems(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/")
                || request.getRequestURI().startsWith("/actuator");
    }

    /// Who came with a good key is known; then it is its role that does not reach.
    private static void askForAKey(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (ApiKeys.ofRequest(request).isPresent()) {
            ApiGate.refuse(response, HttpStatus.FORBIDDEN, "The key's role does not allow this.");
            return;
        }
        ApiGate.refuse(
                response, HttpStatus.UNAUTHORIZED, "Send a key in the header Authorization: Bearer onm_…, or sign in.");
    }
}
