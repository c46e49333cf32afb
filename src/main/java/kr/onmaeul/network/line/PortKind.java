package kr.onmaeul.network.line;

/// Of what a port is.
public enum PortKind {
    DEVICE,
    FRONT,
    REAR,
    JACK,
    LEASED_A,
    LEASED_Z;

    /// The same for both faces of a panel and both ends of a leased line.
    PortKind face() {
        return switch (this) {
            case REAR -> FRONT;
            case LEASED_Z -> LEASED_A;
            case DEVICE, FRONT, JACK, LEASED_A -> this;
        };
    }
}
