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
        var others = new ArrayList<>(parameters.stream()
                .filter(parameter -> !parameter.name().equals(name))
                .toList());
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
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::value)
                .findFirst()
                .orElse("");
    }

    @Override
    public String toString() {
        return parameters.isEmpty()
                ? path
                : path + "?" + parameters.stream().map(Address::written).collect(Collectors.joining("&"));
    }

    private static String written(Parameter parameter) {
        return encoded(parameter.name()) + "=" + encoded(parameter.value());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
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
