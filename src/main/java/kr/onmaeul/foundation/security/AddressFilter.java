package kr.onmaeul.foundation.security;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kr.onmaeul.foundation.audit.RequestAddress;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Remembers from where a request came and gives it an id for the log, before anything else looks at it.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AddressFilter extends OncePerRequestFilter {

    private static final String ID = AddressFilter.class.getName();

    /// What is said on an error page belongs to the request that failed.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (request.getAttribute(ID) == null) {
                request.setAttribute(ID, UuidCreator.getTimeOrderedEpoch().toString());
            }
            LogContext.with(
                    LogContext.REQUEST,
                    String.valueOf(request.getAttribute(ID)),
                    () -> RequestAddress.as(request.getRemoteAddr(), () -> {
                        chain.doFilter(request, response);
                        return true;
                    }));
        } catch (ServletException | IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new ServletException(failed);
        }
    }
}
