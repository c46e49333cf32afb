package kr.onmaeul.foundation.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A path and its parameters, in order; as text it is encoded and can be mailed.
public record Address(String path, List<Parameter> parameters) {

    public record Parameter(String name, String value) {}

    public static Address of(String path, @Nullable String query) {
        var parameters = new ArrayList<Parameter>();
        if (query != null) {
            for (var pair : query.split("&")) {
                var cut = pair.indexOf('=');
                var name = decoded(cut < 0 ? pair : pair.substring(0, cut));
                if (!name.isEmpty()) {
                    parameters.add(new Parameter(name, cut < 0 ? "" : decoded(pair.substring(cut + 1))));
                }
            }
        }
        return new Address(path, List.copyOf(parameters));
    }

    /// The same with one parameter set anew; null or empty takes it away.
    public Address with(String name, @Nullable String value) {
        var others = new ArrayList<Parameter>(parameters.size() + 1);
        for (var parameter : parameters) {
            if (!parameter.name().equals(name)) {
                others.add(parameter);
            }
        }
        if (value != null && !value.isEmpty()) {
            others.add(new Parameter(name, value));
        }
        return new Address(path, List.copyOf(others));
    }

    /// Another address that takes the named parameters along.
    public String carry(String address, String... names) {
        var carried = parameters.stream()
                .filter(parameter -> List.of(names).contains(parameter.name()))
                .map(Address::written)
                .collect(Collectors.joining("&"));
        return carried.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + carried;
    }

    public String value(String name) {
        for (var parameter : parameters) {
            if (parameter.name().equals(name)) {
                return parameter.value();
            }
        }
        return "";
    }

    @Override
    public String toString() {
        if (parameters.isEmpty()) {
            return path;
        }
        var text = new StringBuilder(path);
        for (var parameter : parameters) {
            text.append(text.length() == path.length() ? '?' : '&').append(written(parameter));
        }
        return text.toString();
    }

    private static String written(Parameter parameter) {
        return encoded(parameter.name()) + "=" + encoded(parameter.value());
    }

    private static String encoded(String text) {
        return isPlain(text) ? text : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// Most names and values are codes and days, which stand in an address as they are.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (!(letter >= 'a' && letter <= 'z'
                    || letter >= 'A' && letter <= 'Z'
                    || letter >= '0' && letter <= '9'
                    || letter == '-'
                    || letter == '.'
                    || letter == '_')) {
                return false;
            }
        }
        return true;
    }

    /// Text that was never encoded properly stays as it is.
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }
}
