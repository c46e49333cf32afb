package kr.onmaeul.network.line.web;

import java.util.List;
import kr.onmaeul.network.line.PortKind;
import kr.onmaeul.network.line.Socket;

/// The ports of one face, drawn in rows of twelve.
///
/// @param words the key of what the face is called
public record PortRow(String words, List<Socket> sockets) {

    private static final int ACROSS = 12;
    private static final int SIDE = 26;

    static PortRow of(PortKind kind, List<Socket> all) {
        var words = switch (kind) {
            case DEVICE -> "line.ports.device";
            case FRONT -> "line.ports.front";
            case REAR -> "line.ports.rear";
            case JACK -> "line.ports.jack";
            case LEASED_A, LEASED_Z -> "line.ports.leased";
        };
        return new PortRow(
                words, all.stream().filter(socket -> socket.kind() == kind).toList());
    }

    public int width() {
        return ACROSS * SIDE;
    }

    public int height() {
        return (sockets.size() + ACROSS - 1) / ACROSS * SIDE;
    }

    public int x(int place) {
        return place % ACROSS * SIDE;
    }

    public int y(int place) {
        return place / ACROSS * SIDE;
    }

    public long free() {
        return sockets.stream().filter(Socket::free).count();
    }
}
