package app.nearer.indexer.web;

import java.io.IOException;
import java.net.URI;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Turns away calls that a page from elsewhere makes an operator's browser send, password included. Browsers say so in
 * {@code Sec-Fetch-Site} and {@code Origin}; what is no browser sends neither.
 */
final class ForgeryFilter extends OncePerRequestFilter {

    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isFromElsewhere(request.getHeader("Sec-Fetch-Site"), request.getHeader(HttpHeaders.ORIGIN),
                request.getHeader(HttpHeaders.HOST))) {
            response.sendError(HttpStatus.FORBIDDEN.value(), "This call was sent by a page from elsewhere.");
        } else {
            chain.doFilter(request, response);
        }
    }

    static boolean isFromElsewhere(@Nullable String site, @Nullable String origin, @Nullable String host) {
        if (site != null) {
            return !OWN.contains(site);
        }
        return origin != null && !isOf(host, origin);
    }

    private static boolean isOf(@Nullable String host, String origin) {
        try {
            return host != null && host.equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
